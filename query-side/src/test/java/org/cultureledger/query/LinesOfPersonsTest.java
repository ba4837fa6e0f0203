package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.Post;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CoursePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is one person's own, read by everybody who might. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class LinesOfPersonsTest {

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private String clerk;
    private String manager;
    private String peer;
    private String stranger;

    @BeforeEach
    void a_clerk_with_a_milestone_and_a_course() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        int number = DEPARTMENTS.incrementAndGet();
        var claims = open("claims-" + number);
        var sales = open("sales-" + number);
        clerk = join("p-clerk-" + number, claims, Level.STAFF);
        peer = join("p-peer-" + number, claims, Level.STAFF);
        manager = join("p-manager-" + number, claims, Level.MANAGER);
        stranger = join("p-stranger-" + number, sales, Level.MANAGER);
        plan(claims);
        teach(claims);
    }

    @Test
    void accountability_by_owner_is_told_of_oneself_and_of_whom_one_leads() {
        var by = "/accountability?by=owner";
        assertThat(owners(as(clerk, Role.EMPLOYEE), by)).containsExactly(clerk);
        assertThat(owners(as(manager, Role.LEADER), by)).contains(clerk);
        assertThat(owners(as(peer, Role.LEADER), by)).doesNotContain(clerk);
        assertThat(owners(as(stranger, Role.LEADER), by)).doesNotContain(clerk);
        assertThat(owners(as(manager, Role.EMPLOYEE), by)).doesNotContain(clerk);
        assertThat(owners(as("p-sponsor", Role.EXECUTIVE), by)).contains(clerk);
    }

    @Test
    void a_persons_commitments_are_told_to_that_person_to_leaders_of_the_line_and_to_sponsors() {
        onlyTheEntitledRead("/commitments?owner=" + clerk, 403);
    }

    @Test
    void a_persons_work_is_told_to_that_person_to_leaders_of_the_line_and_to_sponsors() {
        onlyTheEntitledRead("/my-work?person=" + clerk, 403);
    }

    @Test
    void a_persons_training_is_told_to_that_person_to_leaders_of_the_line_and_to_sponsors() {
        onlyTheEntitledRead("/courses/care/trainings/" + clerk, 404);
        assertThat(persons(as(manager, Role.LEADER))).contains(clerk, peer);
        assertThat(persons(as(clerk, Role.EMPLOYEE))).containsExactly(clerk);
        assertThat(persons(as(stranger, Role.LEADER))).isEmpty();
        assertThat(persons(as("p-sponsor", Role.EXECUTIVE))).contains(clerk, peer);
    }

    private void onlyTheEntitledRead(String path, int refused) {
        for (var reader : List.of(
                as(clerk, Role.EMPLOYEE),
                as(manager, Role.LEADER),
                as("p-sponsor", Role.EXECUTIVE),
                as("p-manager-of-all", Role.PROGRAM_MANAGER),
                as("p-auditor", Role.AUDITOR))) assertThat(get(reader, path)).hasStatusOk();
        for (var reader : List.of(
                as(peer, Role.LEADER),
                as(stranger, Role.LEADER),
                as(manager, Role.EMPLOYEE),
                as("p-executive", Role.EXECUTIVE)))
            assertThat(get(reader, path)).hasStatus(refused);
    }

    private List<String> owners(Caller reader, String path) {
        return JsonPath.read(body(get(reader, path)), "$.items[*].owner");
    }

    private List<String> persons(Caller reader) {
        return JsonPath.read(body(get(reader, "/training?course=care&limit=500")), "$.items[*].person");
    }

    private MvcTestResult get(Caller reader, String path) {
        return ledger.get(reader, "/api/programs/" + program.code() + path);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Caller as(String person, Role role) {
        return caller(person, program, role);
    }

    private DepartmentId open(String code) {
        var department = DepartmentId.of(code);
        ledger.record(department, "2025-01-02", new DepartmentOpened(department, code, null, null, null, null));
        return department;
    }

    private String join(String code, DepartmentId department, Level level) {
        var person = PersonId.of(code);
        var post = new Post(department, level, true);
        ledger.record(
                person,
                "2025-01-02",
                new PersonJoined(person, new Employment(post, EmploymentKind.EMPLOYEE, LocalDate.of(2024, 1, 1))));
        return code;
    }

    private void plan(DepartmentId department) {
        var loop = InitiativeId.of(program, "loop");
        var owner = PersonId.of(clerk);
        var plan = new InitiativePlan(
                "Close the loop",
                "Every complaint is answered",
                List.of(department),
                List.of(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                null);
        ledger.record(loop, "2025-01-03", new InitiativePlanned(loop, owner, plan));
        ledger.record(
                loop,
                "2025-01-03",
                new MilestoneAdded(loop, Code.of("pilot"), "Pilot", LocalDate.of(2025, 6, 30), owner, null));
    }

    private void teach(DepartmentId department) {
        var care = CourseId.of(program, "care");
        var audience = new CourseAudience(AudienceKind.DEPARTMENT, 90, List.of(department), List.of(), null);
        var plan = new CoursePlan(
                "Customer care",
                LocalDate.of(2025, 1, 1),
                audience,
                LocalDate.of(2025, 1, 1),
                5,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        ledger.record(care, "2025-01-03", new CourseDefined(care, plan));
    }
}
