package org.cultureledger.changes.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.access.Role;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.LoggedIn;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages set beside what they were before a second initiative was planned. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class ChangesPagesTest {

    private static final String HTML = "text/html";

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private long before;
    private long after;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        before = plan("first");
        after = plan("second");
    }

    @Test
    void what_was_recorded_since_a_position_is_told() {
        assertThat(page("/changes?compare=" + before))
                .contains("Initiative second")
                .doesNotContain("Initiative first");
    }

    @Test
    void a_list_marks_what_is_new_and_nothing_else() {
        assertThat(page("/initiatives?compare=" + before)).containsOnlyOnce("class=\"row-add\"");
        assertThat(page("/initiatives?compare=" + after)).doesNotContain("row-add");
        assertThat(page("/initiatives")).doesNotContain("row-add");
    }

    @Test
    void a_page_is_not_set_beside_what_came_after_it() {
        assertThat(get("/initiatives?as-of-position=%d&compare=%d".formatted(before, after)))
                .hasStatus(400);
        assertThat(get("/initiatives?compare=2099-01-01")).hasStatus(400);
        assertThat(get("/initiatives?compare=yesterday")).hasStatus(400);
    }

    @Test
    void changes_need_something_to_be_compared_with() {
        assertThat(get("/changes")).hasStatus(400);
    }

    @Test
    void a_first_visit_has_no_news_and_is_remembered() {
        var answer = get("/initiatives");
        assertThat(answer.getResponse().getCookie("ledger-visit")).isNotNull();
        assertThat(page("/initiatives")).doesNotContain("since your last visit");
    }

    private String page(String path) {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        var manager = caller("p-manager", program, Role.PROGRAM_MANAGER);
        var reader = new LoggedIn(LoginName.of("manager"), manager, Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(reader, null, List.of()));
        var whole = path + (path.contains("?") ? "&" : "?") + "at-least=" + after;
        return ledger.raw(manager, "/programs/" + program.code() + whole, HTML);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private long plan(String code) {
        var initiative = InitiativeId.of(program, code);
        var plan = new InitiativePlan(
                "Initiative " + code,
                "Better",
                List.of(),
                List.of(),
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2025-12-31"),
                null,
                null,
                null);
        return ledger.record(initiative, "2025-01-02", new InitiativePlanned(initiative, PersonId.of("p-owner"), plan));
    }
}
