package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.ANYONE;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cultureledger.access.Role;
import org.cultureledger.initiative.InitiativeEvent.InitiativeClosed;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for the initiatives of a programme that has three. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class QuestionTest {

    @Autowired
    private Recording ledger;

    @Autowired
    private ViewStates states;

    private ProgramId program;
    private String path;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        path = "/api/programs/" + program.code() + "/initiatives";
        for (var code : List.of("a", "b", "c")) plan(code);
    }

    @Test
    void a_programme_without_a_grant_is_not_told_from_one_that_is_not_there() {
        var stranger = caller("p-stranger", ProgramId.of("elsewhere"), Role.PROGRAM_MANAGER);
        assertThat(ledger.get(stranger, path)).hasStatus(404);
        assertThat(ledger.get("/api/programs/nowhere/initiatives")).hasStatus(404);
        assertThat(ledger.get("/api/programs/NOT+A+CODE/initiatives")).hasStatus(404);
        assertThat(ledger.get(stranger, path + "?limit=0")).hasStatus(404);
    }

    @Test
    void a_parameter_that_nobody_declared_is_refused_by_its_name() {
        var answer = ledger.get(path + "?asof=2025-01-01");
        assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("asof");
    }

    @Test
    void a_parameter_of_another_form_is_refused_by_its_name() {
        assertThat(ledger.get(path + "?limit=501")).hasStatus(400);
        assertThat(ledger.get(path + "?state=GREEN")).hasStatus(400);
        assertThat(ledger.get(path + "?as-of=2025-01-01&as-of=2025-01-02")).hasStatus(400);
        assertThat(ledger.get(path + "/a?limit=10")).hasStatus(400);
    }

    @Test
    void a_position_beyond_the_log_has_not_come_yet() {
        var answer = ledger.get(path + "?as-of-position=1000000");
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-yet");
    }

    @Test
    void before_the_programme_was_charted_there_is_nothing() {
        assertThat(codes(ledger.get(path + "?as-of-position=-1"))).isEmpty();
        assertThat(codes(ledger.get(path + "?as-of=2020-01-01"))).isEmpty();
    }

    @Test
    void what_will_not_come_is_waited_for_and_then_refused() {
        var answer = ledger.raw(ANYONE, path + "?at-least=1000000", "application/json");
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/view-behind");
    }

    @Test
    void pages_are_of_one_state_whatever_is_recorded_meanwhile() {
        var first = ledger.get(path + "?limit=2");
        assertThat(codes(first)).containsExactly("a", "b");
        plan("aa");
        var next = JsonPath.<String>read(body(first), "$.next");
        var second = ledger.get(path + "?limit=2&after=" + next);
        assertThat(codes(second)).containsExactly("c");
        assertThat(second)
                .hasHeader("Ledger-Position", String.valueOf(first.getResponse().getHeader("Ledger-Position")));
        assertThat(second).bodyJson().doesNotHavePath("$.next");
    }

    @Test
    void a_cursor_of_another_question_is_refused() {
        var next = JsonPath.<String>read(body(ledger.get(path + "?limit=2")), "$.next");
        assertThat(ledger.get(path + "?limit=2&owner=p-owner&after=" + next)).hasStatus(400);
        assertThat(ledger.get(path + "?after=abc")).hasStatus(400);
    }

    @Test
    void a_cursor_that_nobody_was_given_is_refused() {
        ledger.get(path);
        var next = JsonPath.<String>read(body(ledger.get(path + "?limit=2")), "$.next");
        var parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", -1);
        var together = InitiativeId.of(program, "together");
        var end = ledger.record(together, "2025-01-02", planned(together), new InitiativeClosed(together, "done"));

        assertThat(after(parts[0], "2025-05-22", parts[3])).hasStatus(400);
        assertThat(after(Long.toString(end + 1_000), parts[1], parts[3])).hasStatus(400);
        assertThat(after(Long.toString(end - 1), parts[1], parts[3])).hasStatus(400);
        assertThat(after(Long.toString(end), parts[1], parts[3])).hasStatusOk();
    }

    private MvcTestResult after(String position, String on, String question) {
        var token = "%s %s 2 %s".formatted(position, on, question).getBytes(StandardCharsets.UTF_8);
        return ledger.get(path + "?limit=2&after="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    @Test
    void a_list_without_things_is_a_file_with_columns() {
        ledger.get(path);
        var answer = ledger.raw(ANYONE, path + "?as-of-position=-1", "text/csv");
        assertThat(body(answer).lines()).hasSize(1).first().asString().startsWith("code,title,customerOutcome,owner");
    }

    @Test
    void any_list_is_a_file_of_all_its_pages_where_that_is_asked_for() {
        ledger.get(path);
        var answer = ledger.raw(ANYONE, path + "?limit=1", "text/csv");
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(body(answer).lines()).hasSize(4).first().asString().startsWith("code,title,customerOutcome,owner");
    }

    @Test
    void whoever_takes_any_form_gets_json() {
        ledger.get(path);
        assertThat(ledger.raw(ANYONE, path, "*/*")).hasContentTypeCompatibleWith("application/json");
    }

    @Test
    void the_timeline_is_in_the_order_of_recording_unless_the_latest_is_asked_for() {
        var timeline = path.replace("initiatives", "timeline") + "?context=initiative";
        var recorded = JsonPath.<List<Integer>>read(body(ledger.get(timeline)), "$.items[*].position");
        assertThat(recorded).hasSize(3).isSorted();
        var latest = JsonPath.<List<Integer>>read(body(ledger.get(timeline + "&order=LATEST")), "$.items[*].position");
        assertThat(latest).isEqualTo(recorded.reversed());
        assertThat(ledger.get(timeline + "&q=was+planned&person=p-owner&from=2025-01-01&to=2025-01-31&element=PRA-3"))
                .hasStatusOk();
    }

    @Test
    void commits_are_shown_as_they_are_stored_to_auditors_and_administrators() {
        var answer = ledger.get("/api/audit/commits?from=0&limit=2");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.items[0].position").isEqualTo(0);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].events[0].payload.charter.name")
                .isEqualTo("Customer first");
        assertThat(ledger.get("/api/audit/checkpoint"))
                .bodyJson()
                .extractingPath("$.hash")
                .asString()
                .hasSize(64);
        assertThat(ledger.get(caller("p-me", program, Role.PROGRAM_MANAGER), "/api/audit/commits"))
                .hasStatus(403);
    }

    @Test
    void an_auditor_of_another_programme_sees_that_an_event_is_there_and_no_more() {
        var elsewhere = caller("p-auditor", ProgramId.of("elsewhere"), Role.AUDITOR);
        var answer = ledger.get(elsewhere, "/api/audit/commits?from=0&limit=1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].events[0].withheld")
                .isEqualTo(true);
        assertThat(answer).bodyJson().doesNotHavePath("$.items[0].events[0].payload");
    }

    @Test
    void views_are_ready_once_they_have_seen_the_whole_log() {
        ledger.get(path);
        assertThat(states.all()).isNotEmpty().noneMatch(ViewStates.State::isStopped);
        assertThat(states.all())
                .filteredOn(state -> state.view().equals("initiatives"))
                .allMatch(ViewStates.State::ready);
    }

    private void plan(String code) {
        var initiative = InitiativeId.of(program, code);
        ledger.record(initiative, "2025-01-02", planned(initiative));
    }

    private static InitiativePlanned planned(InitiativeId initiative) {
        var plan = new InitiativePlan(
                "Initiative " + initiative.code(),
                "Better",
                List.of(DepartmentId.of("claims")),
                List.of(),
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2025-12-31"),
                null,
                null,
                null);
        return new InitiativePlanned(initiative, PersonId.of("p-owner"), plan);
    }

    private static List<String> codes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new ArrayList<>(JsonPath.<List<String>>read(body(answer), "$.items[*].code"));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
