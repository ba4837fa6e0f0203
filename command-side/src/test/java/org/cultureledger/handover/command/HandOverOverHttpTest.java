package org.cultureledger.handover.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.cultureledger.commandside.CommandSideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"culture-ledger.admin-password=" + HandOverOverHttpTest.PASSWORD, "culture-ledger.data=memory"})
class HandOverOverHttpTest {

    static final String PASSWORD = "first administrator";

    private static final String ALL = "/api/programs/acme/people/p-ann/hand-overs";

    /** Tells apart what each test records in the one ledger. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @BeforeEach
    void everything_is_anns() throws Exception {
        post("/api/departments", "{'code': 'desk', 'name': 'Counter'}");
        for (var person : List.of("p-ann", "p-ben"))
            post(
                    "/api/people",
                    "{'id': '%s', 'department': 'desk', 'level': 'MANAGER', 'frontline': true, 'hiredOn': '2024-01-08'}"
                            .formatted(person));
        post(
                "/api/programs",
                "{'code': 'acme', 'name': 'Acme', 'timeZone': 'UTC', 'horizon': '2099-12-31', 'vision': 'V',"
                        + " 'missionStatement': 'M', 'sponsor': {'person': 'p-ben', 'level': 'EXECUTIVE'}}");
        post(
                "/api/programs/acme/initiatives",
                "{'code': 'loop', 'title': 'Loop', 'customerOutcome': 'Heard', 'owner': 'p-ann', 'departments': [],"
                        + " 'advances': [], 'start': '2025-01-01', 'finish': '2099-06-30'}");
        post(
                "/api/programs/acme/initiatives/loop/milestones",
                "{'code': 'pilot', 'title': 'Pilot', 'due': '2099-01-31', 'owner': 'p-ann'}");
        post("/api/programs/acme/initiatives/loop/milestones", "{'code': 'all', 'title': 'All', 'due': '2099-03-31'}");
        post(
                "/api/programs/acme/initiatives/loop/escalations",
                "{'code': 'budget', 'needed': 'A budget', 'from': 'p-ann', 'by': '2099-01-31'}");
        post(
                "/api/programs/acme/kpis",
                "{'code': 'nps', 'name': 'NPS', 'question': 'Who recommends us?', 'unit': 'points', 'better': 'UP',"
                        + " 'layer': 'LOYALTY_ADVOCACY', 'kind': 'ADVOCACY', 'frequency': 'QUARTERLY',"
                        + " 'owner': 'p-ann', 'source': 'Survey'}");
        post(
                "/api/programs/acme/decisions",
                "{'title': 'Call back', 'rationale': 'Asked for', 'decidedOn': '2025-01-07', 'followUps':"
                        + " [{'code': 'brief', 'action': 'Brief the desks', 'owner': 'p-ann', 'due': '2099-01-31'}]}");
    }

    @Test
    void all_that_a_person_answers_for_goes_to_the_successor_at_once() throws Exception {
        var items = items(send(ALL, "{'to': 'p-ben', 'reason': 'Leaves'}"));
        assertThat(items.findValuesAsString("location"))
                .containsExactly(
                        owned("/api/programs/acme/decisions/2025-001/follow-ups/brief"),
                        owned("/api/programs/acme/initiatives/loop"),
                        owned("/api/programs/acme/initiatives/loop/escalations/budget"),
                        owned("/api/programs/acme/initiatives/loop/milestones/pilot"),
                        owned("/api/programs/acme/kpis/nps"));
        assertThat(items.findValuesAsString("status")).containsOnly("204");
        assertThat(items(send(ALL, "{'to': 'p-ben', 'reason': 'Leaves'}"))).isEmpty();
        assertThat(items(send(ALL.replace("p-ann", "p-ben"), "{'to': 'p-ann', 'reason': 'Is back'}")))
                .hasSize(5);
    }

    @Test
    void what_is_over_is_not_handed_over() throws Exception {
        post("/api/programs/acme/initiatives/loop/milestones/pilot/dropping", "{'reason': 'Not needed'}");
        assertThat(items(send(ALL, "{'to': 'p-ben', 'reason': 'Leaves'}"))).hasSize(4);
    }

    @Test
    void a_successor_is_another_person_on_record() throws Exception {
        assertThat(type(send(ALL, "{'to': 'p-carl', 'reason': 'Leaves'}"))).isEqualTo("unknown-person");
        assertThat(type(send(ALL, "{'to': 'p-ann', 'reason': 'Leaves'}"))).isEqualTo("nothing-changed");
        assertThat(type(send(ALL, "{'to': 'p-ben'}"))).isEqualTo("reason-required");
        assertThat(type(send(ALL.replace("p-ann", "p-carl"), "{'to': 'p-ben', 'reason': 'Leaves'}")))
                .isEqualTo("not-found");
        assertThat(type(send(ALL.replace("acme", "nowhere"), "{'to': 'p-ben', 'reason': 'Leaves'}")))
                .isEqualTo("not-found");
    }

    private void post(String path, String body) throws Exception {
        var answer = send(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        var credentials = ("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + owned(path)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(owned(body.replace('\'', '"'))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private String owned(String text) {
        return text.replaceAll("acme|desk\\b|p-ann|p-ben|p-carl", "$0-" + own);
    }

    private static JsonNode items(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("items");
    }

    private static String type(HttpResponse<String> answer) {
        var type = JsonMapper.shared().readTree(answer.body()).get("type").stringValue();
        return type.substring("/problems/".length());
    }
}
