package org.cultureledger.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.cultureledger.access.Role;
import org.cultureledger.catalogue.RuleCatalogue;
import org.cultureledger.rule.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TrialApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemTest {

    private static final String LOGIN = "problem-reader";

    @LocalServerPort
    private int port;

    private Client client = new Client(0);

    @BeforeAll
    static void openAccount(@Autowired TrialAccounts accounts) {
        accounts.open(LOGIN, Role.PROGRAM_MANAGER);
    }

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_form_with_wrong_fields_is_answered_with_all_of_them() throws Exception {
        var answer =
                client.post(LOGIN, "/api/plans", "{\"sponsor\": {\"person\": \"A B\"}, \"due\": \"soon\", \"x\": 1}");
        assertProblem(answer, 400, "invalid-form");
        assertThat(Client.json(answer)
                        .get("errors")
                        .valueStream()
                        .map(it -> it.get("field").stringValue()))
                .containsExactlyInAnyOrder("title", "sponsor.person", "due", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 400 | malformed-request",
                "[] | 400 | malformed-request",
                "' ' | 400 | malformed-request",
                "null | 400 | malformed-request",
                "{\"title\": \"x\"} | 422 | reason-required"
            })
    void a_body_is_refused_by_the_rule_that_it_breaks(String body, int status, String rule) throws Exception {
        assertProblem(client.post(LOGIN, "/api/plans", body), status, rule);
    }

    @Test
    void a_body_of_another_type_or_beyond_the_limits_is_refused() throws Exception {
        assertProblem(
                client.send(client.as(LOGIN, "/api/plans")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "unsupported-media-type");
        assertProblem(
                client.post(LOGIN, "/api/plans", "{\"title\": \"" + "x".repeat(3 << 20) + "\"}"), 413, "too-large");
        assertProblem(client.post(LOGIN, "/api/plans", "{\"a\": " + "[".repeat(9_000)), 413, "too-large");
    }

    @Test
    void rows_are_answered_one_by_one() throws Exception {
        var answer =
                client.post(LOGIN, "/api/bulk", "{\"rows\": [{\"title\": \"a\", \"reason\": \"b\"}, {\"title\": 1}]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.json(answer).get(0).stringValue()).isEqualTo("a");
        assertThat(Client.json(answer).at("/1/type").stringValue()).isEqualTo("/problems/invalid-form");
        assertThat(Client.json(answer).at("/1/errors/0/field").stringValue()).isEqualTo("title");
    }

    @Test
    void the_same_request_has_the_same_fingerprint_and_no_other_has() throws Exception {
        var first = fingerprint("{\"title\": \"x\", \"reason\": \"y\"}");
        assertThat(fingerprint("{\"title\": \"x\", \"reason\": \"y\"}")).isEqualTo(first);
        assertThat(fingerprint("{\"title\": \"x\", \"reason\": \"z\"}")).isNotEqualTo(first);
    }

    @Test
    void a_secret_has_no_part_in_the_fingerprint_by_which_it_could_be_guessed() throws Exception {
        var first = fingerprint("{\"title\": \"x\", \"reason\": \"y\", \"secret\": \"a\"}");
        assertThat(fingerprint("{\"title\": \"x\", \"reason\": \"y\", \"secret\": \"b\"}"))
                .isEqualTo(first);
        assertThat(fingerprint("{\"title\": \"z\", \"reason\": \"y\", \"secret\": \"a\"}"))
                .isNotEqualTo(first);
    }

    private String fingerprint(String body) throws Exception {
        return Client.json(client.post(LOGIN, "/api/plans", body))
                .get("fingerprint")
                .stringValue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, not-found", "GET, /api/plans/A%20B, 404, not-found",
        "GET, /api/plans/a?limit=many, 400, invalid-form", "DELETE, /api/plans, 405, method-not-allowed",
        "PUT, /problems, 405, method-not-allowed", "GET, /error, 404, not-found",
        "GET, /api/plans/a%2Fb, 400, malformed-request", "GET, /api//plans, 400, malformed-request",
        "BREW, /api/plans, 405, method-not-allowed", "TRACE, /api/plans, 405, method-not-allowed",
        "GET, /api/plans/a?x=%zz, 400, malformed-request"
    })
    void an_address_or_method_that_leads_nowhere_is_a_problem(String method, String path, int status, String rule)
            throws Exception {
        var answer = client.raw("%s %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: %s\r\n\r\n"
                .formatted(method, path, Client.basic(LOGIN, TrialAccounts.PASSWORD)));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .contains("\"/problems/" + rule + "\"");
        assertThat(status == 405 == answer.contains("\r\nAllow: ")).as(answer).isTrue();
    }

    @Test
    void an_answer_in_another_form_than_there_is_is_a_problem() throws Exception {
        assertProblem(
                client.send(client.as(LOGIN, "/api/plans/a").header("Accept", "image/png")), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\u00ff{}|<> HTTP/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/plans HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense\r\n\r\n"
            })
    void what_tomcat_refuses_is_a_problem_too(String request) throws Exception {
        assertThat(client.raw(request))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .contains("\"type\":\"/problems/")
                .doesNotContain("<html");
    }

    @Test
    void an_unknown_host_is_as_good_as_any() throws Exception {
        assertThat(client.raw("GET /problems HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "not-found, 404",
        "already-exists, 409",
        "concurrent-change, 409",
        "busy, 503",
        "outcome-unknown, 503",
        "view-behind, 503",
        "too-large, 413"
    })
    void a_failure_is_told_by_its_rule(String rule, int status) throws Exception {
        var answer = client.get(LOGIN, "/api/failures/" + rule);
        assertProblem(answer, status, rule);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void what_the_log_does_not_take_is_told_as_such_and_is_no_fault() throws Exception {
        var notStored = client.get(LOGIN, "/api/failures/not-stored");
        assertProblem(notStored, 503, "busy");
        assertThat(notStored.headers().firstValue("Retry-After")).isPresent();
        assertThat(notStored.body()).doesNotContain("database");
        var tooLarge = client.get(LOGIN, "/api/failures/commit-too-large");
        assertProblem(tooLarge, 413, "too-large");
        assertThat(tooLarge.body()).contains("at most 512 events, not 513");
    }

    @Test
    void a_fault_says_nothing_of_its_cause() throws Exception {
        var answer = client.get(LOGIN, "/api/failures/defect");
        assertProblem(answer, 500, "fault");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "org.cultureledger");
    }

    @Test
    void people_get_a_page() throws Exception {
        var answer = client.send(client.as(LOGIN, "/api/nothing").header("Accept", "text/html,*/*;q=0.8"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/html"));
        assertThat(answer.body()).contains("There is no such thing", "not-found");
    }

    @Test
    void every_rule_is_explained_to_everybody() throws Exception {
        for (Rule rule : RuleCatalogue.rules()) {
            var answer = client.send(client.request("/problems/" + rule.id()));
            assertThat(Client.json(answer).get("explanation").stringValue()).isEqualTo(rule.explanation());
        }
        var page = client.send(client.request("/problems").header("Accept", "text/html"));
        assertThat(page.body()).contains("Nobody is logged in", "date-unchanged");
        assertThat(client.send(client.request("/problems/not-found").header("Accept", "text/html"))
                        .body())
                .contains("There is no such thing");
        assertProblem(client.send(client.request("/problems/nonsense")), 404, "not-found");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = Client.json(answer);
        assertThat(problem.get("type").stringValue()).isEqualTo("/problems/" + rule);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
    }
}
