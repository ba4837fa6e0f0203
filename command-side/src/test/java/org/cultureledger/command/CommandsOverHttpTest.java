package org.cultureledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.command.LedgerOverHttp.accepted;
import static org.cultureledger.command.LedgerOverHttp.header;
import static org.cultureledger.command.LedgerOverHttp.json;
import static org.cultureledger.command.LedgerOverHttp.rule;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.cultureledger.commandside.CommandSideApplication;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds of every command: keys, versions, days, retries, rows, and what is written down beside the event. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "culture-ledger.admin-password=" + CommandsOverHttpTest.PASSWORD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before the first test
class CommandsOverHttpTest {

    static final String PASSWORD = "first administrator";

    private static final String PROGRAM = "/api/programs/conventions";
    private static final String INITIATIVES = PROGRAM + "/initiatives";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoEventStorageEngine engine;

    private LedgerOverHttp ledger;

    @BeforeAll
    void a_programme_with_one_initiative() {
        ledger = LedgerOverHttp.of(port, "admin", PASSWORD);
        accepted(ledger.post("/api/departments", "{\"code\": \"conventions\", \"name\": \"Claims\"}"));
        accepted(ledger.post("/api/people", """
            {"id": "p-conventions", "department": "conventions", "level": "EXECUTIVE", "frontline": false, "hiredOn": "2015-07-01"}
            """));
        charter("conventions");
        accepted(initiative("loop"));
    }

    private void charter(String code) {
        accepted(ledger.post("/api/programs", """
            {"code": "%s", "name": "Customer first", "timeZone": "Europe/Vienna", "horizon": "2030-12-31", "vision": "They come",
             "missionStatement": "Customers first", "sponsor": {"person": "p-conventions", "level": "EXECUTIVE"}}
            """.formatted(code)));
    }

    private HttpResponse<String> initiative(String code) {
        return ledger.post(INITIATIVES, """
            {"code": "%s", "title": "Close the loop", "customerOutcome": "An answer in two days", "owner": "p-conventions",
             "departments": ["conventions"], "advances": [], "start": "2025-01-01", "finish": "2027-12-31"}
            """.formatted(code));
    }

    private HttpResponse<String> milestone(String initiative, String code, String... headers) {
        return ledger.post(INITIATIVES + "/" + initiative + "/milestones", """
            {"code": "%s", "title": "Pilot", "due": "2027-03-31"}
            """.formatted(code), headers);
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_time_even_after_the_programme_was_closed() {
        charter("closing");
        var body = "{\"reason\": \"Done\", \"lessons\": \"Begin with the leaders\"}";
        var first = accepted(ledger.post("/api/programs/closing/closing", body, "Idempotency-Key", "close-it"));

        var again = ledger.post("/api/programs/closing/closing", body, "Idempotency-Key", "close-it");

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(header(again, "Ledger-Position")).isEqualTo(header(first, "Ledger-Position"));
        assertThat(rule(ledger.post("/api/programs/closing/closing", body))).isEqualTo("program-closed");
        assertThat(rule(ledger.post("/api/programs/closing/principles", "{\"code\": \"a\", \"text\": \"b\"}")))
                .isEqualTo("program-closed");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var path = PROGRAM + "/principles";
        accepted(ledger.post(path, "{\"code\": \"kept\", \"text\": \"We listen\"}", "Idempotency-Key", "principle"));
        var other = ledger.post(path, "{\"code\": \"kept\", \"text\": \"We talk\"}", "Idempotency-Key", "principle");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(rule(other)).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_stale_version_is_refused_before_any_rule_is_judged() {
        var stale = ledger.post(
                INITIATIVES + "/loop/milestones/nowhere/completion",
                "{\"on\": \"2099-01-01\", \"evidence\": []}",
                "If-Match",
                "\"999\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(rule(stale)).isEqualTo("stale-version");
    }

    @Test
    void what_happens_tomorrow_is_not_recorded_today() {
        var early = ledger.post(PROGRAM + "/principles", "{\"code\": \"x\", \"text\": \"y\", \"on\": \"2099-01-01\"}");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(rule(early)).isEqualTo("in-the-future");
    }

    @Test
    void the_version_answered_with_a_new_decision_is_the_decisions_own() {
        var logged = accepted(ledger.post(
                PROGRAM + "/decisions",
                "{\"title\": \"Whoever takes the call answers\", \"rationale\": \"Trust\", \"decidedOn\":"
                        + " \"2025-02-03\"}"));
        var amended = ledger.post(
                header(logged, "Location") + "/amendments",
                "{\"title\": \"Whoever takes the call answers it\", \"reason\": \"Typing error\"}",
                "If-Match",
                header(logged, "ETag"));
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(204);
    }

    @Test
    void what_is_on_record_already_is_not_made_again() {
        var again = initiative("loop");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(rule(again)).isEqualTo("already-exists");
    }

    @Test
    void commands_that_meet_without_expecting_a_version_all_take_effect() {
        accepted(initiative("crowded"));
        assertThat(atOnce(8, number -> milestone("crowded", "m-" + number)))
                .extracting(HttpResponse::statusCode)
                .containsOnly(201);
    }

    @Test
    void of_those_who_expected_the_same_version_one_comes_first_and_the_others_are_told() {
        var version = header(accepted(initiative("contested")), "ETag");
        assertThat(atOnce(4, number -> milestone("contested", "m-" + number, "If-Match", version)))
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .hasSize(3)
                .containsOnly(412);
    }

    private static List<HttpResponse<String>> atOnce(int callers, IntFunction<HttpResponse<String>> call) {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var answers = IntStream.range(0, callers)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> call.apply(number), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    @Test
    void rows_are_answered_one_by_one_and_each_has_a_key_of_its_own() {
        accepted(ledger.post(PROGRAM + "/courses", """
            {"code": "welcome", "title": "Four weeks", "audience": {"kind": "EVERYONE"}, "lengthDays": 28}
            """));
        var rows = """
            {"rows": [{"person": "p-conventions", "due": "2027-01-31", "reason": "Asked for"},
                      {"person": "p-nobody", "due": "2027-01-31", "reason": "Asked for"}, {"person": 7}]}
            """;
        var first = json(ledger.post(PROGRAM + "/courses/welcome/assignments", rows, "Idempotency-Key", "list"));
        assertThat(first.at("/items/0/status").asInt()).isEqualTo(201);
        assertThat(first.at("/items/1/problem/type").asString()).isEqualTo("/problems/unknown-person");
        assertThat(first.at("/items/2/problem/errors").size()).isGreaterThan(1);

        var head = engine.log().head();
        assertThat(json(ledger.post(PROGRAM + "/courses/welcome/assignments", rows, "Idempotency-Key", "list")))
                .isEqualTo(first);
        assertThat(engine.log().head()).isEqualTo(head);
    }

    @Test
    void beside_an_event_stands_who_by_which_right_when_from_where_and_why_it_came() {
        accepted(ledger.post(
                PROGRAM + "/principles",
                "{\"code\": \"told\", \"text\": \"We tell\", \"on\": \"2025-05-06\"}",
                "Idempotency-Key",
                "provenance"));
        var event = engine.readEvents("program/conventions").asStream().reduce((_, last) -> last);
        assertThat(event)
                .map(DomainEventMessage::getMetaData)
                .hasValueSatisfying(metadata -> assertThat(metadata)
                        .containsEntry("role", "PROGRAM_MANAGER")
                        .containsEntry("on", "2025-05-06")
                        .containsEntry("command", "AdoptPrinciple")
                        .containsEntry("source", "api")
                        .containsKeys("actor", "correlationId", "causationId")
                        .doesNotContainKey("person")
                        .hasEntrySatisfying(
                                "idempotencyKey",
                                key -> assertThat(key.toString()).endsWith("/provenance")));
    }
}
