package org.cultureledger.training.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.people.query.PersonsView;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.TrainingEvent.TrainingAssigned;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingCompletionConfirmed;
import org.cultureledger.training.TrainingEvent.TrainingCompletionRevoked;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;
import org.cultureledger.training.TrainingResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private static final CourseId WELCOME = CourseId.of(ProgramId.of("acme"), "welcome");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final TrainingId ANNS = new TrainingId(WELCOME, ANN);
    private static final Sealed REASON = new Sealed("v-1", "00ff");
    private static final CourseAudience NEW_HIRES =
            new CourseAudience(AudienceKind.ALL_NEW_HIRES, 60, List.of(), List.of(), null);
    private static final CourseAudience CLAIMS =
            new CourseAudience(AudienceKind.DEPARTMENT, 60, List.of(DepartmentId.of("claims")), List.of(), null);

    private final InMemoryRows<Course> courses = new InMemoryRows<>();
    private final InMemoryRows<Training> trainings = new InMemoryRows<>();
    private final InMemoryRows<PersonRecord> persons = new InMemoryRows<>();
    private @Nullable LocalDate adoptedOn;
    private int position;

    @Test
    void a_new_hire_has_the_days_of_the_course_from_the_day_of_hiring() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        assertThat(on("2025-02-01").due()).isEqualTo("2025-04-02");
        assertThat(on("2025-03-01").state()).isEqualTo(TrainingState.OPEN);
        assertThat(on("2025-03-25").state()).isEqualTo(TrainingState.DUE_SOON);
        assertThat(on("2025-04-03").state()).isEqualTo(TrainingState.OVERDUE);
    }

    @Test
    void whoever_was_hired_long_before_the_course_applied_is_no_new_hire() {
        defined(NEW_HIRES, null);
        joined("sales", "2024-01-08");
        assertThat(find("2025-06-01")).isEmpty();
    }

    @Test
    void whoever_was_hired_shortly_before_the_course_applied_has_all_days_from_then_on() {
        defined(NEW_HIRES, null);
        joined("sales", "2024-12-01");
        assertThat(on("2025-01-01").due()).isEqualTo("2025-03-02");
    }

    @Test
    void whoever_moves_into_the_audience_comes_under_the_course_then() {
        defined(CLAIMS, null);
        joined("sales", "2020-01-01");
        person("2025-03-01", "2025-03-01", "claims");
        assertThat(find("2025-02-28")).isEmpty();
        assertThat(on("2025-03-01").due()).isEqualTo("2025-04-30");
    }

    @Test
    void whoever_leaves_has_no_obligation_and_whoever_returns_keeps_what_was_completed() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-02-20", 1, 1);
        person("2025-05-01", new PersonLeft(ANN, day("2025-05-01")));
        assertThat(find("2025-05-01")).isEmpty();
        person("2025-09-01", new PersonRejoined(ANN, employment("sales", "2025-09-01")));
        assertThat(on("2025-09-01").state()).isEqualTo(TrainingState.DONE_IN_TIME);
    }

    @Test
    void days_of_absence_do_not_count() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        person("2025-03-01", new AbsenceRecorded(ANN, day("2025-03-01"), day("2025-03-10"), null));
        assertThat(on("2025-03-11").due()).isEqualTo("2025-04-12");
    }

    @Test
    void an_assignment_has_a_day_of_its_own() {
        defined(CLAIMS, null);
        joined("sales", "2020-01-01");
        training("2025-03-01", new TrainingAssigned(ANNS, day("2025-05-31"), "Deputy"));
        assertThat(find("2025-02-28")).isEmpty();
        assertThat(on("2025-03-01").due()).isEqualTo("2025-05-31");
    }

    @Test
    void absences_that_overlap_count_once() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        person("2025-03-01", new AbsenceRecorded(ANN, day("2025-03-01"), day("2025-03-10"), null));
        person("2025-03-05", new AbsenceRecorded(ANN, day("2025-03-05"), day("2025-03-12"), null));
        assertThat(on("2025-03-13").due()).isEqualTo("2025-04-14");
    }

    @Test
    void each_assignment_moves_the_day_and_the_first_promise_stays_what_it_was() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        training("2025-03-30", new TrainingAssigned(ANNS, day("2025-05-31"), "No seat was free"));
        completed("2025-05-20", 1, 1);
        var standing = on("2025-06-01").standing();
        assertThat(standing.originalDue()).isEqualTo("2025-04-02");
        assertThat(standing.due()).isEqualTo("2025-05-31");
        assertThat(standing.slips()).isEqualTo(1);
        assertThat(on("2025-06-01").state()).isEqualTo(TrainingState.DONE_IN_TIME);
        assertThat(standing.keptAsFirstPromised()).contains(false);
        assertThat(standing.keptAsAgreed()).contains(false);
        assertThat(on("2025-03-29").standing().slips()).isZero();
    }

    @Test
    void an_assignment_after_completion_moves_nothing() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-03-01", 1, 1);
        training("2025-04-01", new TrainingAssigned(ANNS, day("2025-05-31"), "By mistake"));
        assertThat(on("2025-06-01").due()).isEqualTo("2025-04-02");
        assertThat(on("2025-06-01").standing().keptAsFirstPromised()).contains(true);
    }

    @Test
    void a_renewal_is_a_promise_of_its_own_that_assignments_move() {
        defined(NEW_HIRES, 12);
        joined("sales", "2025-02-01");
        completed("2025-03-01", 1, 1);
        training("2026-02-20", new TrainingAssigned(ANNS, day("2026-04-30"), "The next date"));
        var standing = on("2026-03-15").standing();
        assertThat(standing.originalDue()).isEqualTo("2026-03-01");
        assertThat(standing.due()).isEqualTo("2026-04-30");
        assertThat(standing.keptAsAgreed()).contains(false);
    }

    @Test
    void whoever_is_assigned_anew_after_a_waiver_owes_that_only() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        training("2025-03-01", new TrainingWaived(ANNS, REASON, BEN));
        training("2025-06-01", new TrainingAssigned(ANNS, day("2025-08-31"), "Back at the desk"));
        assertThat(on("2025-06-01").standing().originalDue()).isEqualTo("2025-08-31");
        assertThat(on("2025-06-01").state()).isEqualTo(TrainingState.OPEN);
    }

    @Test
    void a_renewal_is_owed_whatever_was_waived_in_an_earlier_round() {
        defined(NEW_HIRES, 12);
        joined("sales", "2025-02-01");
        training("2025-03-01", new TrainingWaived(ANNS, REASON, BEN));
        training("2025-06-01", new TrainingAssigned(ANNS, day("2025-08-31"), "Back at the desk"));
        completed("2025-08-01", 1, 1);
        assertThat(on("2025-08-01").due()).isEqualTo("2025-08-31");
        assertThat(on("2026-09-01").due()).isEqualTo("2026-08-01");
        assertThat(on("2026-09-01").state()).isEqualTo(TrainingState.OVERDUE);
    }

    @Test
    void a_waiver_at_short_notice_breaks_the_promise_until_its_approver_confirms() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        training("2025-03-30", new TrainingWaived(ANNS, REASON, BEN));
        assertThat(on("2025-04-03").standing().keptAsAgreed()).contains(false);
        training("2025-04-10", new TrainingWaiverConfirmed(ANNS, BEN));
        assertThat(on("2025-04-10").standing().keptAsAgreed()).isEmpty();
    }

    @Test
    void a_completion_before_the_programme_was_kept_here_was_not_recorded_late() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        adoptedOn = day("2025-06-01");
        var late = Recorded.alone(position++, day("2025-06-20").atStartOfDay().toInstant(ZoneOffset.UTC))
                .on(day("2025-03-01"));
        TrainingsView.VIEW.apply(completion(1, 1), late, trainings);
        assertThat(on("2025-07-01").isUnconfirmed()).isFalse();
        assertThat(on("2025-07-01").state()).isEqualTo(TrainingState.DONE_IN_TIME);
        assertThat(on("2025-07-01").isAdopted()).isTrue();
    }

    @Test
    void adopted_trainings_are_counted_and_enter_no_rate() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-04-20", 1, 1);
        var charged = ComplianceItem.of(List.of(on("2025-07-01")), "");
        assertThat(charged.inTimeRate()).isZero();
        assertThat(charged.newHires()).isEqualTo(1);
        adoptedOn = day("2025-06-01");
        var adopted = ComplianceItem.of(List.of(on("2025-07-01")), "");
        assertThat(adopted.done()).isEqualTo(1);
        assertThat(adopted.adopted()).isEqualTo(1);
        assertThat(adopted.inTimeRate()).isNull();
        assertThat(adopted.newHires()).isZero();
    }

    @Test
    void everyone_comes_under_a_course_for_everyone_and_of_a_level_those_of_that_level() {
        defined(new CourseAudience(AudienceKind.EVERYONE, 60, List.of(), List.of(), null), null);
        joined("sales", "2020-01-01");
        assertThat(on("2025-01-01").due()).isEqualTo("2025-03-02");
        assertThat(on("2025-01-01").newHire()).isFalse();
        defined(new CourseAudience(AudienceKind.LEVEL, 60, List.of(), List.of(Level.MANAGER), null), null);
        assertThat(find("2025-01-01")).isEmpty();
    }

    @Test
    void a_course_for_a_pocket_is_for_the_departments_and_levels_that_make_it_up() {
        defined(
                new CourseAudience(
                        AudienceKind.POCKET,
                        60,
                        List.of(DepartmentId.of("claims")),
                        List.of(Level.STAFF),
                        "The claims desks"),
                null);
        joined("sales", "2020-01-01");
        assertThat(find("2025-02-01")).isEmpty();
        person("2025-03-01", "2025-03-01", "claims");
        assertThat(on("2025-03-01").due()).isEqualTo("2025-04-30");
    }

    @Test
    void a_waiver_ends_the_obligation_and_is_unconfirmed_until_its_approver_confirms() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        training("2025-03-01", new TrainingWaived(ANNS, REASON, BEN));
        assertThat(on("2025-06-01").state()).isEqualTo(TrainingState.WAIVED);
        assertThat(on("2025-06-01").isUnconfirmed()).isTrue();
        training("2025-03-05", new TrainingWaiverConfirmed(ANNS, BEN));
        assertThat(on("2025-03-04").isUnconfirmed()).isTrue();
        assertThat(on("2025-03-05").isUnconfirmed()).isFalse();
    }

    @Test
    void a_completion_after_the_day_is_done_late() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-04-03", 1, 1);
        assertThat(on("2025-04-02").state()).isEqualTo(TrainingState.DUE_SOON);
        assertThat(on("2025-04-03").state()).isEqualTo(TrainingState.DONE_LATE);
    }

    @Test
    void a_completion_recorded_long_afterwards_counts_as_late_until_somebody_else_confirms_it() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        var late = Recorded.alone(position++, day("2025-03-20").atStartOfDay().toInstant(ZoneOffset.UTC))
                .on(day("2025-03-01"));
        TrainingsView.VIEW.apply(completion(1, 1), late, trainings);
        assertThat(on("2025-06-01").state()).isEqualTo(TrainingState.DONE_LATE);
        training("2025-04-01", new TrainingCompletionConfirmed(ANNS, 1, BEN));
        assertThat(on("2025-06-01").state()).isEqualTo(TrainingState.DONE_IN_TIME);
    }

    @Test
    void a_revoked_completion_does_not_count_from_when_that_is_known() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-03-01", 1, 1);
        training("2025-05-01", new TrainingCompletionRevoked(ANNS, 1, REASON));
        assertThat(on("2025-04-30").state()).isEqualTo(TrainingState.DONE_IN_TIME);
        assertThat(on("2025-05-01").state()).isEqualTo(TrainingState.OVERDUE);
    }

    @Test
    void a_completion_is_renewed_when_its_validity_ends() {
        defined(NEW_HIRES, 12);
        joined("sales", "2025-02-01");
        completed("2025-03-01", 1, 1);
        assertThat(on("2026-02-10").isExpiring()).isTrue();
        assertThat(on("2026-02-10").state()).isEqualTo(TrainingState.DONE_IN_TIME);
        assertThat(on("2026-03-02").state()).isEqualTo(TrainingState.OVERDUE);
        completed("2026-03-10", 2, 1);
        assertThat(on("2026-03-10").state()).isEqualTo(TrainingState.DONE_LATE);
        assertThat(on("2026-03-10").due()).isEqualTo("2026-03-01");
    }

    @Test
    void a_revision_after_which_earlier_completions_do_not_count_obliges_anew() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        completed("2025-03-01", 1, 1);
        CoursesView.VIEW.apply(
                new CourseRevised(WELCOME, 2, plan(NEW_HIRES, null), "New law", false, day("2025-03-20")),
                at("2025-03-20"),
                courses);
        assertThat(on("2025-03-19").state()).isEqualTo(TrainingState.DONE_IN_TIME);
        assertThat(on("2025-03-20").state()).isEqualTo(TrainingState.OPEN);
        assertThat(on("2025-03-20").due()).isEqualTo("2025-05-19");
        completed("2025-04-01", 2, 2);
        assertThat(on("2025-04-01").state()).isEqualTo(TrainingState.DONE_IN_TIME);
    }

    @Test
    void a_retired_course_obliges_nobody_who_has_not_completed_it() {
        defined(NEW_HIRES, null);
        joined("sales", "2025-02-01");
        CoursesView.VIEW.apply(new CourseRetired(WELCOME, day("2025-03-01"), "Renewed"), at("2025-02-20"), courses);
        assertThat(find("2025-02-28")).isPresent();
        assertThat(find("2025-03-01")).isEmpty();
    }

    private Obligation on(String date) {
        return find(date).orElseThrow();
    }

    private Optional<Obligation> find(String date) {
        return new Obligations(day(date), ZoneOffset.UTC, adoptedOn)
                .of(
                        courses.get("acme/welcome"),
                        persons.get("p-ann"),
                        trainings.find("acme/welcome/p-ann").orElse(null));
    }

    private void defined(CourseAudience audience, @Nullable Integer validMonths) {
        CoursesView.VIEW.apply(new CourseDefined(WELCOME, plan(audience, validMonths)), at("2025-01-01"), courses);
    }

    private static CoursePlan plan(CourseAudience audience, @Nullable Integer validMonths) {
        return new CoursePlan(
                "Four weeks with customers",
                null,
                audience,
                null,
                28,
                validMonths,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private void joined(String department, String hiredOn) {
        person(hiredOn, new PersonJoined(ANN, employment(department, hiredOn)));
    }

    private void person(String on, String from, String department) {
        person(on, new PersonMoved(ANN, post(department), day(from)));
    }

    private void person(String on, Object event) {
        PersonsView.VIEW.apply(event, at(on), persons);
    }

    private void completed(String on, int number, int revision) {
        training(on, completion(number, revision));
    }

    private static TrainingCompleted completion(int number, int revision) {
        return new TrainingCompleted(ANNS, number, revision, TrainingResult.PASSED, null, List.of());
    }

    private void training(String on, Object event) {
        TrainingsView.VIEW.apply(event, at(on), trainings);
    }

    private Recorded at(String on) {
        return Recorded.alone(position++, day(on).atStartOfDay().toInstant(ZoneOffset.UTC))
                .on(day(on));
    }

    private static Employment employment(String department, String hiredOn) {
        return new Employment(post(department), EmploymentKind.EMPLOYEE, day(hiredOn));
    }

    private static Post post(String department) {
        return new Post(DepartmentId.of(department), Level.STAFF, false);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
