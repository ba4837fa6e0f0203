package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.Seat;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.Post;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.program.ProgramEvent.SponsorSteppedDown;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingCompletionRevoked;
import org.cultureledger.training.TrainingResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Reasons that are about a person are told to that person and to those who may see what is that person's own. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class SealedTextsTest {

    private static final AtomicInteger PERSONS = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    private Recording ledger;

    @Autowired
    private Vault vault;

    private ProgramId program;
    private PersonId person;

    @BeforeEach
    void somebody() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        person = PersonId.of("p-sealed-" + PERSONS.incrementAndGet());
    }

    @Test
    void why_a_seat_was_vacated() {
        var main = CouncilId.of(program, "main");
        ledger.record(main, "2025-01-01", new CouncilEstablished(main, null, null));
        ledger.record(main, "2025-01-02", new MemberSeated(main, person, Seat.MEMBER, LocalDate.of(2025, 1, 2)));
        var reason = seal("Moves abroad");
        ledger.record(main, "2025-03-01", new SeatVacated(main, person, DAY, reason));
        var path = "/api/programs/%s/council/seats/%s".formatted(program.code(), person.code());
        isToldToTheEntitledOnly(path, "$[0].vacatedBecause", "Moves abroad", reason);
    }

    @Test
    void why_a_sponsor_stepped_down() {
        person = PersonId.of("p-sponsor");
        var reason = vault.seal("Another task", null);
        ledger.record(program, "2025-03-01", new SponsorSteppedDown(program, person, reason, null));
        var path = "/api/programs/" + program.code();
        isToldToTheEntitledOnly(path, "$.formerSponsors[0].reason", "Another task", reason);
        assertThat(ledger.get(path))
                .bodyJson()
                .extractingPath("$.formerSponsors[0].until")
                .isEqualTo("2025-03-01");
        assertThat(ledger.get(path + "?on=2025-02-28")).bodyJson().doesNotHavePath("$.formerSponsors[0]");
    }

    @Test
    void why_a_completion_does_not_count() {
        teach();
        var training = new TrainingId(CourseId.of(program, "care"), person);
        ledger.record(
                training, "2025-02-01", new TrainingCompleted(training, 1, 1, TrainingResult.PASSED, null, List.of()));
        var reason = seal("Somebody else sat the test");
        ledger.record(training, "2025-03-01", new TrainingCompletionRevoked(training, 1, reason));
        var path = "/api/programs/%s/courses/care/trainings/%s".formatted(program.code(), person.code());
        isToldToTheEntitledOnly(path, "$.completions[0].revokedBecause", "Somebody else sat the test", reason);
        assertThat(ledger.get(path + "?on=2025-02-28")).bodyJson().doesNotHavePath("$.completions[0].revokedBecause");
    }

    @Test
    void why_somebody_is_absent() {
        var post = new Post(DepartmentId.of("claims"), Level.STAFF, true);
        ledger.record(
                person, "2025-01-02", new PersonJoined(person, new Employment(post, EmploymentKind.EMPLOYEE, DAY)));
        var reason = seal("Parental leave");
        ledger.record(person, "2025-03-01", new AbsenceRecorded(person, DAY, null, reason));
        isToldToTheEntitledOnly("/api/people/" + person.code(), "$.absences[0].reason", "Parental leave", reason);
        assertThat(ledger.get("/api/people")).bodyText().doesNotContain("Parental leave");
    }

    private void teach() {
        var care = CourseId.of(program, "care");
        var everyone = new CourseAudience(AudienceKind.EVERYONE, null, List.of(), List.of(), null);
        var plan =
                new CoursePlan("Customer care", null, everyone, null, 5, null, null, List.of(), List.of(), List.of());
        ledger.record(care, "2025-01-02", new CourseDefined(care, plan));
    }

    private Sealed seal(String text) {
        return vault.seal(text, person);
    }

    private void isToldToTheEntitledOnly(String path, String field, String text, Sealed reason) {
        for (var reader : List.of(
                self(), caller("p-manager", program, Role.PROGRAM_MANAGER), caller("p-auditor", program, Role.AUDITOR)))
            assertThat(ledger.get(reader, path))
                    .bodyJson()
                    .extractingPath(field)
                    .isEqualTo(text);
        assertThat(ledger.get(caller("p-other", program, Role.LEADER), path))
                .bodyText()
                .doesNotContain(text);
        vault.erase(reason);
        assertThat(ledger.get(self(), path)).hasStatusOk().bodyJson().doesNotHavePath(field);
    }

    private Caller self() {
        return caller(person.code().value(), program, Role.EMPLOYEE);
    }
}
