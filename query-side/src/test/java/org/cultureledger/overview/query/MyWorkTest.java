package org.cultureledger.overview.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.initiative.InitiativeEvent.MilestoneRescheduled;
import org.cultureledger.initiative.InitiativeEvent.RescheduleConfirmed;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.program.LeadershipAct;
import org.cultureledger.program.ProgramEvent.LeadershipActRecorded;
import org.cultureledger.query.Moment;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;
import org.cultureledger.training.TrainingResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ann owns an initiative, and Ben is asked to confirm what others did. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class MyWorkTest {

    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final Code PILOT = Code.of("pilot");

    @Autowired
    private Recording ledger;

    @Autowired
    private Vault vault;

    private ProgramId program;
    private InitiativeId loop;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        loop = InitiativeId.of(program, "loop");
        var plan = new InitiativePlan(
                "Close the loop",
                "Every complaint is answered",
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                null);
        ledger.record(loop, "2025-02-01", new InitiativePlanned(loop, ANN, plan));
        ledger.record(
                loop, "2025-02-01", new MilestoneAdded(loop, PILOT, "Pilot", LocalDate.of(2025, 6, 1), null, null));
    }

    @Test
    void what_a_person_owns_and_has_not_done_waits() {
        assertThat(read(ann(), "", "$.commitments[*].title")).containsExactly("Pilot");
        assertThat(read(ben(Role.EMPLOYEE), "", "$.commitments[*]")).isEmpty();
    }

    @Test
    void a_move_waits_for_whoever_is_named_as_its_approver_until_he_confirms() {
        var why = new SlipReason(SlipCategory.RESOURCES, "Two vacancies");
        ledger.record(loop, "2025-03-01", new MilestoneRescheduled(loop, PILOT, LocalDate.of(2025, 7, 1), why, BEN));
        assertThat(kinds(ben(Role.EMPLOYEE))).containsExactly("MOVE");
        assertThat(read(ben(Role.EMPLOYEE), "", "$.confirmations[*].act"))
                .containsExactly(address("/initiatives/loop/milestones/pilot/reschedulings/confirmation"));
        ledger.record(loop, "2025-03-02", new RescheduleConfirmed(loop, PILOT, 1, BEN));
        assertThat(kinds(ben(Role.EMPLOYEE))).isEmpty();
        assertThat(read(ben(Role.EMPLOYEE), "?on=2025-03-01", "$.confirmations[*].kind"))
                .containsExactly("MOVE");
    }

    @Test
    void a_leadership_act_waits_for_its_witness() {
        var act = new LeadershipAct(ANN, LeadershipAct.Kind.TOWN_HALL, BEN, List.of(), List.of(), null);
        ledger.record(program, "2025-03-01", new LeadershipActRecorded(program, 1, act));
        assertThat(kinds(ben(Role.EMPLOYEE))).containsExactly("LEADERSHIP_ACT");
        assertThat(kinds(ann())).isEmpty();
    }

    @Test
    void a_waiver_waits_for_its_approver_who_is_told_its_reason() {
        teach();
        var training = new TrainingId(CourseId.of(program, "care"), PersonId.of("p-cid"));
        ledger.record(
                training,
                "2025-03-01",
                new TrainingWaived(training, vault.seal("Teaches it himself", training.person()), BEN));
        assertThat(kinds(ben(Role.EMPLOYEE))).containsExactly("WAIVER");
        var link = "/courses/care/trainings/p-cid";
        assertThat(read(ben(Role.EMPLOYEE), "", "$.confirmations[*].act"))
                .containsExactly(address(link + "/waiver/confirmation"));
        assertThat(ledger.get(ben(Role.EMPLOYEE), address(link)))
                .bodyJson()
                .extractingPath("$.waiver.reason")
                .isEqualTo("Teaches it himself");
        assertThat(ledger.get(ann(), address(link))).hasStatus(404);
        ledger.record(training, "2025-03-05", new TrainingWaiverConfirmed(training, BEN));
        assertThat(kinds(ben(Role.EMPLOYEE))).isEmpty();
    }

    @Test
    void a_completion_recorded_late_waits_for_those_who_may_bear_witness_but_not_for_the_owner() {
        ledger.record(loop, "2025-04-01", new MilestoneCompleted(loop, PILOT, List.of()));
        assertThat(kinds(ben(Role.EXECUTIVE))).containsExactly("COMPLETION");
        assertThat(kinds(ben(Role.EMPLOYEE))).isEmpty();
        assertThat(kinds(caller("p-ann", program, Role.EXECUTIVE))).isEmpty();
    }

    @Test
    void a_training_recorded_late_waits_for_those_who_may_see_it_and_not_for_the_learner() {
        teach();
        var training = new TrainingId(CourseId.of(program, "care"), PersonId.of("p-cid"));
        ledger.record(
                training, "2025-04-01", new TrainingCompleted(training, 1, 1, TrainingResult.PASSED, null, List.of()));
        assertThat(kinds(ben(Role.PROGRAM_MANAGER))).containsExactly("TRAINING");
        assertThat(kinds(ben(Role.LEADER))).isEmpty();
        assertThat(kinds(caller("p-cid", program, Role.PROGRAM_MANAGER))).isEmpty();
    }

    @Test
    void news_are_of_what_a_person_owns_since_a_day_or_position_the_latest_first() {
        long before = ledger.record(
                loop, "2025-05-20", new MilestoneAdded(loop, Code.of("b"), "B", LocalDate.of(2025, 8, 1), null, null));
        ledger.record(
                loop, "2025-05-20", new MilestoneAdded(loop, Code.of("c"), "C", LocalDate.of(2025, 9, 1), null, null));
        assertThat(read(ann(), "", "$.news[*].link"))
                .containsExactly(
                        address("/initiatives/loop/milestones/c"),
                        address("/initiatives/loop/milestones/b"),
                        address("/initiatives/loop/milestones/pilot"),
                        address("/initiatives/loop"));
        assertThat(read(ann(), "?since=2024-12-31", "$.news[*].link")).hasSize(4);
        assertThat(read(ann(), "?since=" + before, "$.news[*].link"))
                .containsExactly(address("/initiatives/loop/milestones/c"));
        assertThat(read(ben(Role.EMPLOYEE), "", "$.news[*]")).isEmpty();
    }

    @Test
    void what_was_recorded_two_weeks_ago_is_no_news_any_more() {
        var zone = ZoneId.of("Europe/Berlin");
        var day = LocalDate.of(2025, 6, 4);
        var moment = new Moment(7, day, day, zone, false);
        assertThat(PersonalNews.isRecent(Instant.parse("2025-05-21T21:59:59Z"), moment))
                .isFalse();
        assertThat(PersonalNews.isRecent(Instant.parse("2025-05-21T22:00:00Z"), moment))
                .isTrue();
    }

    @Test
    void what_a_person_recorded_himself_is_no_news_to_him() {
        var recorder = new Caller(AccountId.of("a-1"), ANN, ann().grants());
        assertThat(read(recorder, "?since=2024-12-31", "$.news[*]")).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_refused_by_the_parameters_name() {
        assertThat(ledger.get(ann(), address("/my-work?since=soon"))).hasStatus(400);
    }

    private void teach() {
        var care = CourseId.of(program, "care");
        var everyone = new CourseAudience(AudienceKind.EVERYONE, null, List.of(), List.of(), null);
        var plan =
                new CoursePlan("Customer care", null, everyone, null, 5, null, null, List.of(), List.of(), List.of());
        ledger.record(care, "2025-01-02", new CourseDefined(care, plan));
    }

    private Caller ann() {
        return caller("p-ann", program, Role.EMPLOYEE);
    }

    private Caller ben(Role role) {
        return caller("p-ben", program, role);
    }

    private List<String> kinds(Caller reader) {
        return read(reader, "", "$.confirmations[*].kind");
    }

    private List<String> read(Caller reader, String parameters, String path) {
        return JsonPath.read(body(ledger.get(reader, address("/my-work" + parameters))), path);
    }

    private String address(String path) {
        return "/api/programs/" + program.code() + path;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
