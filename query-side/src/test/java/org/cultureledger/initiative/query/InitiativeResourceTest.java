package org.cultureledger.initiative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.access.Role;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.Confidence;
import org.cultureledger.initiative.ExpectedEffect;
import org.cultureledger.initiative.Health;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An initiative planned in December, its pilot moved in March from March to May, and completed in May. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class InitiativeResourceTest {

    private static final Code PILOT = Code.of("pilot");
    private static final PersonId SPONSOR = PersonId.of("p-sponsor");

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private InitiativeId loop;
    private String path;
    private long added;
    private long moved;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2024-12-01");
        loop = InitiativeId.of(program, "loop");
        path = "/api/programs/" + program.code();
        ledger.record(loop, "2024-12-10", new InitiativePlanned(loop, PersonId.of("p-owner"), plan()));
        added = ledger.record(
                loop,
                "2024-12-10",
                new MilestoneAdded(loop, PILOT, "Pilot in claims", day("2025-03-31"), null, "A report"));
        moved = ledger.record(
                loop,
                "2025-03-01",
                new MilestoneRescheduled(
                        loop,
                        PILOT,
                        day("2025-05-31"),
                        new SlipReason(SlipCategory.RESOURCES, "Two vacancies"),
                        SPONSOR));
        ledger.record(loop, "2025-05-20", new MilestoneCompleted(loop, PILOT, List.of(Evidence.of("Pilot report"))));
    }

    @Test
    void commitments_tell_how_they_stand() {
        var answer = ledger.get(path + "/commitments");
        assertThat(answer).hasStatusOk().hasHeader("Ledger-Position", Long.toString(moved + 1));
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
            {"items": [{"kind": "MILESTONE", "code": "pilot", "title": "Pilot in claims", "owner": "p-owner", "department": "claims",
              "initiative": "loop", "due": "2025-05-31", "originalDue": "2025-03-31", "slips": 1, "slippedDays": 61,
              "state": "DONE_IN_TIME", "doneOn": "2025-05-20", "link": "%s/initiatives/loop/milestones/pilot"}]}
            """.formatted(path));
    }

    @Test
    void as_of_a_position_commitments_are_as_they_were_recorded_then() {
        var answer = ledger.get(path + "/commitments?as-of-position=" + added);
        assertThat(answer).hasHeader("Ledger-Position", Long.toString(added));
        assertThat(answer).bodyJson().extractingPath("$.items[0].due").isEqualTo("2025-03-31");
    }

    @Test
    void on_an_earlier_day_commitments_are_judged_by_what_is_recorded_now_as_it_was_true_then() {
        var answer = ledger.get(path + "/commitments?on=2025-02-01");
        assertThat(answer).bodyJson().extractingPath("$.items[0].due").isEqualTo("2025-03-31");
        assertThat(answer).bodyJson().extractingPath("$.items[0].state").isEqualTo("OPEN");
        assertThat(ledger.get(path + "/commitments?on=2024-12-09"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void commitments_are_filtered_by_state_and_owner() {
        assertThat(count(ledger.get(path + "/commitments?state=DONE_IN_TIME&owner=p-owner")))
                .isEqualTo(1);
        assertThat(count(ledger.get(path + "/commitments?state=OVERDUE"))).isZero();
        assertThat(count(ledger.get(path + "/commitments?owner=p-other"))).isZero();
    }

    @Test
    void a_persons_own_commitments_are_not_for_any_colleague() {
        var colleague = caller("p-colleague", program, Role.EMPLOYEE);
        assertThat(ledger.get(colleague, path + "/commitments?owner=p-owner")).hasStatus(403);
        assertThat(ledger.get(colleague, path + "/accountability?by=owner"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        var owner = caller("p-owner", program, Role.EMPLOYEE);
        assertThat(count(ledger.get(owner, path + "/accountability?by=owner"))).isEqualTo(1);
    }

    @Test
    void accountability_counts_states_slips_and_both_rates() {
        ledger.today("2025-06-15");
        assertThat(ledger.get(path + "/accountability")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"owner": "p-owner", "open": 0, "dueSoon": 0, "overdue": 0, "doneInTime": 1, "doneLate": 0, "dropped": 0,
              "slips": 1, "onTimeRate": 1.0, "originalOnTimeRate": 0.0, "commitments": "%s/commitments?owner=p-owner"}]}
            """.formatted(path));
    }

    @Test
    void accountability_is_by_department_for_whoever_may_not_see_the_figures_of_persons() {
        assertThat(ledger.get(caller("p-colleague", program, Role.EMPLOYEE), path + "/accountability"))
                .bodyJson()
                .extractingPath("$.items[0].department")
                .isEqualTo("claims");
    }

    @Test
    void the_slip_ledger_keeps_each_day_with_its_reason_and_approver() {
        assertThat(ledger.get(path + "/slips")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"title": "Pilot in claims", "slips": 1, "moves": [{"on": "2025-03-01", "from": "2025-03-31", "to": "2025-05-31",
              "days": 61, "category": "RESOURCES", "reason": "Two vacancies", "approvedBy": "p-sponsor", "confirmed": false}]}]}
            """);
    }

    @Test
    void initiatives_tell_how_many_of_their_milestones_are_in_which_state() {
        assertThat(ledger.get(path + "/initiatives")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"code": "loop", "title": "Close the loop", "owner": "p-owner", "state": "RUNNING",
              "milestones": {"doneInTime": 1}, "slips": 1}]}
            """);
    }

    @Test
    void an_initiative_carries_the_version_that_its_next_change_must_name() {
        var answer = ledger.get(path + "/initiatives/loop");
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3\"").hasHeader("Cache-Control", "no-store");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.plannedMilestones[0].evidence[0].note")
                .isEqualTo("Pilot report");
        assertThat(ledger.get(path + "/initiatives/loop/milestones/pilot"))
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .extractingPath("$.proof")
                .isEqualTo("A report");
        assertThat(ledger.get(path + "/initiatives/other")).hasStatus(404);
    }

    @Test
    void what_is_for_the_council_is_there_for_the_council_only() {
        var council = new Disclosure(Audience.COUNCIL, null);
        ledger.record(
                loop,
                "2025-05-20",
                new ObstacleRaised(loop, Code.of("boss"), ObstacleKind.AUTHORITY, "No mandate", council));
        ledger.record(loop, "2025-05-20", new HealthReported(loop, Health.OFF_TRACK, "Stuck", council));
        var employee = caller("p-colleague", program, Role.EMPLOYEE);
        var initiative = path + "/initiatives/loop";

        assertThat(ledger.get(initiative)).bodyJson().extractingPath("$.health").isEqualTo("OFF_TRACK");
        assertThat(ledger.get(employee, initiative)).bodyJson().doesNotHavePath("$.health");
        assertThat(ledger.get(employee, initiative))
                .bodyJson()
                .extractingPath("$.obstacles")
                .asArray()
                .isEmpty();
        assertThat(ledger.get(employee, initiative + "/obstacles/boss")).hasStatus(404);
        assertThat(ledger.get(employee, path + "/lineage/obstacles/loop/boss")).hasStatus(404);
        assertThat(ledger.get(employee, path + "/timeline?kind=obstacle-raised"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(ledger.get(employee, path + "/changes?view=obstacles&since=" + moved))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(ledger.get(employee, path + "/lineage/initiatives/loop"))
                .bodyJson()
                .extractingPath("$.withheld")
                .isEqualTo(2);
    }

    @Test
    void lineage_names_exactly_the_events_that_shaped_the_row() {
        var answer = ledger.get(path + "/lineage/commitments/milestone/loop/pilot");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[*].type")
                .asArray()
                .containsExactly(
                        "initiative.milestone-added",
                        "initiative.milestone-rescheduled",
                        "initiative.milestone-completed");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
            {"items": [{"position": %d, "on": "2024-12-10", "actor": "account/a-1", "role": "PROGRAM_MANAGER", "source": "api",
              "summary": "Milestone “Pilot in claims” of Initiative “Close the loop” was promised for 2025-03-31"}, {}, {}], "withheld": 0}
            """.formatted(added));
    }

    @Test
    void there_is_no_lineage_of_a_row_that_is_not_there() {
        assertThat(ledger.get(path + "/lineage/initiatives/other")).hasStatus(404);
        assertThat(ledger.get(path + "/lineage/initiatives")).hasStatus(404);
        assertThat(ledger.get(path + "/lineage/unknown/loop")).hasStatus(404);
    }

    @Test
    void lineage_as_of_then_knows_no_later_events() {
        var lineage = path + "/lineage/commitments/milestone/loop/pilot?as-of-position=" + added;
        assertThat(count(ledger.get(lineage))).isEqualTo(1);
    }

    @Test
    void changes_tell_which_fields_of_which_rows_differ() {
        var answer = ledger.get(path + "/changes?view=commitments&since=" + added);
        assertThat(answer).bodyJson().extractingPath("$.items[0].change").isEqualTo("CHANGED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].fields[?(@.field == 'due')].before")
                .asArray()
                .containsExactly("2025-03-31");
    }

    @Test
    void changes_need_a_since() {
        assertThat(ledger.get(path + "/changes")).hasStatus(400);
        assertThat(ledger.get(path + "/changes?since=soon")).hasStatus(400);
    }

    @Test
    void the_roadmap_sets_milestones_beside_what_they_were() {
        assertThat(ledger.get(path + "/roadmap?compare=" + added)).bodyJson().isLenientlyEqualTo("""
            {"items": [{"code": "loop", "milestones": [{"code": "pilot", "due": "2025-05-31", "change": "MOVED",
              "then": {"due": "2025-03-31"}, "days": 61}]}]}
            """);
    }

    @Test
    void benefits_set_what_was_measured_beside_what_was_expected() {
        ledger.record(
                loop,
                "2025-05-20",
                new EffectMeasured(loop, KpiId.of(program, "nps"), new BigDecimal("2.50"), Confidence.LOW));
        assertThat(ledger.get(path + "/benefits")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"initiative": "loop", "kpi": "nps", "expected": 5, "expectedBy": "2025-12-31", "measured": 2.50,
              "confidence": "LOW", "cost": {"amount": "12000.00", "currency": "EUR"}}]}
            """);
    }

    private static int count(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var items = JsonPath.<List<?>>read(body(answer), "$.items");
        return items.size();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private InitiativePlan plan() {
        return new InitiativePlan(
                "Close the loop",
                "Every complaint is answered in two days",
                List.of(DepartmentId.of("claims")),
                List.of(ElementCode.of("PRA-3.2")),
                day("2025-01-01"),
                day("2025-12-31"),
                null,
                new ExpectedEffect(KpiId.of(program, "nps"), new BigDecimal("5"), day("2025-12-31")),
                new Money(new BigDecimal("12000.00"), "EUR"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
