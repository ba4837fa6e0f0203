package org.cultureledger.accountability.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneRescheduled;
import org.cultureledger.initiative.InitiativeEvent.RescheduleConfirmed;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.Observed;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.Post;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.TrainingEvent.TrainingAssigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Ann in claims owes a milestone, moved for a confirmed shift of priorities, and a training, moved by an assignment; Ben,
 * who has left sales, a follow-up. A review is owed by an empty chair, a target by somebody whom nobody knows.
 */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class FiguresTest {

    private static final Code PILOT = Code.of("pilot");

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private String path;
    private PersonId ann;
    private PersonId ben;
    private DepartmentId claims;
    private long planned;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2024-12-01");
        path = "/api/programs/" + program.code();
        ann = PersonId.of("ann-" + program.code());
        ben = PersonId.of("ben-" + program.code());
        claims = DepartmentId.of("claims-" + program.code());
        ledger.record(ann, "2020-01-01", new PersonJoined(ann, employment(claims)));
        ledger.record(ben, "2020-01-01", new PersonJoined(ben, employment(DepartmentId.of("sales-" + program.code()))));
        initiative();
        decision();
        training();
        kpi();
        left(ben, "2025-06-01");
    }

    /** Recorded ahead of its day, for the ledger is shared and its time never runs back. */
    private void left(PersonId person, String from) {
        ledger.today("2025-05-21");
        ledger.record(person, from, new PersonLeft(person, day(from)));
        ledger.today("2025-06-15");
    }

    @Test
    void a_figure_is_the_same_for_every_reader() {
        for (var question : List.of("/accountability?by=department", "/accountability?by=initiative"))
            assertThat(body(colleague(), question)).isEqualTo(body(Recording.ANYONE, question));
        assertThat(JsonPath.<List<?>>read(body(colleague(), "/overview"), "$.tiles"))
                .isEqualTo(JsonPath.<List<?>>read(body(Recording.ANYONE, "/overview"), "$.tiles"));
    }

    @Test
    void trainings_of_others_are_counted_and_not_told() {
        assertThat(kinds(Recording.ANYONE, "/commitments")).contains("TRAINING");
        assertThat(kinds(colleague(), "/commitments")).isNotEmpty().doesNotContain("TRAINING");
        assertThat(kinds(Recording.ANYONE, "/slips")).containsExactlyInAnyOrder("MILESTONE", "TRAINING");
        assertThat(kinds(colleague(), "/slips")).containsExactly("MILESTONE");
    }

    @Test
    void the_rows_of_any_grouping_add_up_to_the_whole() {
        int all = kinds(Recording.ANYONE, "/commitments").size();
        assertThat(all).isEqualTo(5);
        for (var by : List.of("department", "initiative", "owner")) {
            List<Map<String, Object>> rows = items(Recording.ANYONE, "/accountability?by=" + by);
            assertThat(rows.stream().mapToInt(FiguresTest::counted).sum())
                    .as(by)
                    .isEqualTo(all);
        }
    }

    @Test
    void what_names_no_department_counts_where_its_owner_works_or_under_none() {
        List<Map<String, Object>> rows = items(Recording.ANYONE, "/accountability?by=department");
        assertThat(rows)
                .extracting(row -> String.valueOf(row.get("department")))
                .containsExactlyInAnyOrder("null", claims.code().value(), "sales-" + program.code());
        var none = rows.stream()
                .filter(row -> row.get("department") == null)
                .findFirst()
                .orElseThrow();
        assertThat(none.get("commitments")).isEqualTo(path + "/commitments?without=DEPARTMENT");
        assertThat(kinds(Recording.ANYONE, "/commitments?without=DEPARTMENT"))
                .containsExactlyInAnyOrder("OUTCOME_REVIEW", "TARGET");
    }

    @Test
    void each_figure_of_commitments_leads_to_as_many_rows() {
        for (var row : this.<Map<String, Object>>items(Recording.ANYONE, "/accountability?by=owner")) {
            String rows = String.valueOf(row.get("commitments")).substring(path.length());
            assertThat(kinds(Recording.ANYONE, rows + "&orphaned=true")).hasSize(number(row, "orphaned"));
            assertThat(kinds(Recording.ANYONE, rows + "&unconfirmed=true")).hasSize(number(row, "unconfirmed"));
            assertThat(kinds(Recording.ANYONE, rows + "&excused=true")).hasSize(number(row, "excused"));
            assertThat(kinds(Recording.ANYONE, rows + "&state=OVERDUE")).hasSize(number(row, "overdue"));
        }
        assertThat(kinds(Recording.ANYONE, "/commitments?orphaned=true")).containsExactly("FOLLOW_UP");
        assertThat(kinds(Recording.ANYONE, "/commitments?excused=true")).containsExactly("MILESTONE");
        assertThat(kinds(Recording.ANYONE, "/commitments?kept=NOT_AS_FIRST_PROMISED"))
                .containsExactlyInAnyOrder("MILESTONE", "FOLLOW_UP", "TRAINING");
        assertThat(kinds(Recording.ANYONE, "/commitments?kept=NOT_AS_AGREED"))
                .containsExactlyInAnyOrder("MILESTONE", "FOLLOW_UP", "TRAINING");
        assertThat(kinds(Recording.ANYONE, "/commitments?kept=AS_AGREED")).isEmpty();
    }

    @Test
    void each_tile_of_commitments_equals_its_rows() {
        List<Map<String, Object>> tiles = JsonPath.read(body(Recording.ANYONE, "/overview"), "$.tiles");
        var states = tiles.stream()
                .filter(tile -> String.valueOf(tile.get("link")).contains("/commitments?state=")
                        || "MOVED".equals(tile.get("name")));
        assertThat(states)
                .hasSize(7)
                .allSatisfy(tile -> assertThat(kinds(
                                Recording.ANYONE,
                                String.valueOf(tile.get("link")).substring(path.length())))
                        .hasSize(number(tile, "value")));
    }

    @Test
    void a_kpi_and_an_initiative_of_somebody_who_left_are_orphaned() {
        left(ann, "2025-06-10");
        assertThat(flag("/initiatives?on=2025-06-09")).isFalse();
        assertThat(flag("/initiatives")).isTrue();
        assertThat(flag("/kpis")).isFalse();
        ledger.today("2025-05-21");
        var owner = PersonId.of("nobody-" + program.code());
        ledger.record(owner, "2020-01-01", new PersonJoined(owner, employment(claims)));
        left(owner, "2025-06-10");
        assertThat(flag("/kpis")).isTrue();
    }

    @Test
    void the_lineage_of_a_training_is_that_of_course_person_and_training() {
        var lineage = "/lineage/obligations/welcome/" + ann.code();
        List<String> told = JsonPath.read(body(Recording.ANYONE, "/commitments?kind=TRAINING"), "$.items[*].lineage");
        assertThat(told).containsExactly(path + lineage);
        assertThat(types(lineage)).containsExactly("person.joined", "course.defined", "training.assigned");
        assertThat(ledger.get(colleague(), path + lineage)).hasStatus(404);
        assertThat(ledger.get(path + "/lineage/obligations/welcome")).hasStatus(404);
    }

    @Test
    void the_lineage_of_a_target_is_that_of_the_kpi_and_of_what_was_observed() {
        var nps = KpiId.of(program, "nps");
        var figure = new Measurement(new BigDecimal("15"), null, null, Finality.FINAL);
        ledger.today("2025-05-21");
        ledger.record(nps, "2025-04-20", new Observed(nps, 1, Scope.ALL, Period.of("2025-Q1"), figure, "Survey"));
        ledger.today("2025-06-15");
        assertThat(types("/lineage/targets/nps/1")).containsExactly("kpi.defined", "kpi.target-set", "kpi.observed");
        assertThat(ledger.get(path + "/lineage/targets/nps/2")).hasStatus(404);
    }

    @Test
    void plans_are_no_kind_of_commitment() {
        assertThat(ledger.get(path + "/commitments?kind=PLAN")).hasStatus(400);
        assertThat(ledger.get(path + "/commitments?kept=OFTEN")).hasStatus(400);
    }

    @Test
    void changes_of_commitments_do_not_say_what_only_others_can_tell() {
        var answer = ledger.get(path + "/changes?view=commitments&since=" + planned);
        assertThat(answer).bodyJson().extractingPath("$.items[0].after.adopted").isEqualTo(false);
        assertThat(answer).bodyJson().doesNotHavePath("$.items[0].after.orphaned");
    }

    private void initiative() {
        var loop = InitiativeId.of(program, "loop");
        var plan = new InitiativePlan(
                "Close the loop",
                "Every complaint is answered in two days",
                List.of(claims),
                List.of(),
                day("2025-01-01"),
                day("2025-12-31"),
                null,
                null,
                null);
        planned = ledger.record(loop, "2024-12-10", new InitiativePlanned(loop, ann, plan));
        ledger.record(loop, "2024-12-10", new MilestoneAdded(loop, PILOT, "Pilot", day("2025-03-31"), null, null));
        var shift = new SlipReason(SlipCategory.PRIORITY_SHIFT, "The storm first");
        ledger.record(loop, "2025-03-20", new MilestoneRescheduled(loop, PILOT, day("2025-05-01"), shift, ben));
        ledger.record(loop, "2025-03-21", new RescheduleConfirmed(loop, PILOT, 1, ben));
    }

    private void decision() {
        var council = CouncilId.of(program, "main");
        var decision = new DecisionId(program, "2025-001");
        ledger.record(council, "2024-12-01", new CouncilEstablished(council, null, null));
        var resolution = new Resolution(
                "Whoever takes the call answers",
                "Hand-overs cost trust",
                null,
                null,
                day("2025-02-03"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ledger.record(
                decision,
                "2025-02-03",
                new DecisionRecorded(
                        decision,
                        council,
                        resolution,
                        List.of(),
                        List.of(),
                        new Regularity(List.of(), List.of()),
                        Disclosure.TO_ALL),
                new FollowUpAssigned(
                        decision, new FollowUp(Code.of("brief"), "Brief the desks", ben, day("2025-05-01"))));
    }

    private void training() {
        var welcome = CourseId.of(program, "welcome");
        var audience = new CourseAudience(AudienceKind.DEPARTMENT, 60, List.of(claims), List.of(), null);
        var plan = new CoursePlan(
                "Four weeks with customers",
                null,
                audience,
                day("2025-01-01"),
                28,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        ledger.record(welcome, "2025-01-01", new CourseDefined(welcome, plan));
        var training = new TrainingId(welcome, ann);
        ledger.record(training, "2025-02-20", new TrainingAssigned(training, day("2025-07-31"), "No seat was free"));
    }

    private void kpi() {
        var nps = KpiId.of(program, "nps");
        var definition = new Definition(
                "Net promoter score",
                "Would customers recommend us?",
                "points",
                Better.UP,
                Layer.LOYALTY_ADVOCACY,
                KpiKind.ADVOCACY,
                Frequency.QUARTERLY,
                14,
                "Survey");
        var nobody = PersonId.of("nobody-" + program.code());
        ledger.record(
                nps,
                "2025-01-10",
                new KpiDefined(nps, nobody, definition),
                new TargetSet(nps, 1, Scope.ALL, new Target(new BigDecimal("20"), day("2025-12-31"), List.of())));
    }

    private Caller colleague() {
        return caller("p-colleague", program, Role.EMPLOYEE);
    }

    private static int counted(Map<String, Object> row) {
        return Stream.of("open", "dueSoon", "overdue", "doneInTime", "doneLate", "dropped")
                .mapToInt(state -> number(row, state))
                .sum();
    }

    private static int number(Map<String, Object> row, String field) {
        return Integer.parseInt(String.valueOf(row.get(field)));
    }

    private boolean flag(String question) {
        return JsonPath.<Boolean>read(body(Recording.ANYONE, question), "$.items[0].orphaned");
    }

    private List<String> types(String lineage) {
        return JsonPath.read(body(Recording.ANYONE, lineage), "$.items[*].type");
    }

    private List<String> kinds(Caller caller, String question) {
        return JsonPath.read(body(caller, question), "$.items[*].kind");
    }

    private <T> List<T> items(Caller caller, String question) {
        return JsonPath.read(body(caller, question), "$.items");
    }

    private String body(Caller caller, String question) {
        var answer = ledger.get(caller, path + question);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Employment employment(DepartmentId department) {
        return new Employment(new Post(department, Level.STAFF, false), EmploymentKind.EMPLOYEE, day("2020-01-01"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
