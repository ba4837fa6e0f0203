package org.cultureledger.training.command;

import static org.cultureledger.access.Relation.PERSON_CONCERNED;
import static org.cultureledger.command.Circumstances.usual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.access.Role;
import org.cultureledger.command.Circumstances;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
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
import org.cultureledger.training.TrainingEvent.TrainingProgressed;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;
import org.cultureledger.training.TrainingResult;
import org.cultureledger.training.TrainingRule;
import org.cultureledger.training.command.TrainingCommand.AssignTraining;
import org.cultureledger.training.command.TrainingCommand.CompleteTraining;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingWaiver;
import org.cultureledger.training.command.TrainingCommand.ProgressTraining;
import org.cultureledger.training.command.TrainingCommand.RevokeTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.WaiveTraining;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final CourseId WELCOME = CourseId.of(ProgramId.of("acme"), "welcome");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final TrainingId ANNS = new TrainingId(WELCOME, ANN);
    private static final List<Evidence> CERTIFICATE = List.of(Evidence.of("Certificate"));
    private static final Sealed REASON = new Sealed("v-1", "00ff");

    private final AggregateTestFixture<Training> training = new DecidingFixture<>(Training.class);

    @Test
    void a_training_begins_with_its_completion_where_nobody_assigned_it() {
        when(complete("88"), world()).expectEvents(completed(1, TrainingResult.PASSED, "88"));
    }

    @Test
    void a_renewal_adds_a_completion() {
        training.given(completed(1, TrainingResult.PASSED, "88"))
                .when(complete("90"), world().metadata())
                .expectEvents(completed(2, TrainingResult.PASSED, "90"))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_score_below_the_pass_mark_is_failed() {
        when(complete("69.5"), world()).expectEvents(completed(1, TrainingResult.FAILED, "69.5"));
        refused(
                when(new CompleteTraining(ANNS, null, TrainingResult.PASSED, score("69.5"), CERTIFICATE), world()),
                TrainingRule.RESULT_CONTRADICTS_SCORE);
    }

    @Test
    void a_score_is_from_0_to_100() {
        refused(when(complete("100.1"), world()), TrainingRule.SCORE_OUT_OF_RANGE);
        refused(when(complete("-1"), world()), TrainingRule.SCORE_OUT_OF_RANGE);
        when(complete("100"), world()).expectEvents(completed(1, TrainingResult.PASSED, "100"));
    }

    @Test
    void nobody_completes_a_course_before_it_is_offered() {
        refused(when(complete("88"), world().on("2024-12-31")), TrainingRule.COMPLETED_BEFORE_OFFERED);
        when(complete("88"), world().on("2025-01-01")).expectEvents(completed(1, TrainingResult.PASSED, "88"));
    }

    @Test
    void nobody_completes_a_retired_course_after_its_last_day() {
        var retired = usual().given(WELCOME, defined(), new CourseRetired(WELCOME, day("2025-07-01"), "Renewed"));
        refused(when(complete("88"), retired.on("2025-07-01")), TrainingRule.COURSE_RETIRED);
        when(complete("88"), retired.on("2025-06-30")).expectEvents(completed(1, TrainingResult.PASSED, "88"));
    }

    @Test
    void a_completion_names_a_revision_that_there_is() {
        refused(when(completeRevision(2), world()), TrainingRule.UNKNOWN_REVISION);
        var revised = usual().given(
                        WELCOME,
                        defined(),
                        new CourseRevised(WELCOME, 2, plan("50"), "Shorter", true, day("2025-06-01")));
        when(completeRevision(2), revised)
                .expectEvents(new TrainingCompleted(ANNS, 1, 2, TrainingResult.PASSED, score("60"), CERTIFICATE));
        when(completeRevision(1), revised)
                .expectEvents(new TrainingCompleted(ANNS, 1, 1, TrainingResult.FAILED, score("60"), CERTIFICATE));
    }

    @Test
    void a_completion_is_of_the_revision_that_was_taught_on_its_day() {
        var revised = usual().given(
                        WELCOME,
                        defined(),
                        new CourseRevised(WELCOME, 2, plan("50"), "Shorter", true, day("2025-06-01")));
        when(complete("60"), revised.on("2025-05-31")).expectEvents(completed(1, TrainingResult.FAILED, "60"));
        when(complete("60"), revised.on("2025-06-01"))
                .expectEvents(new TrainingCompleted(ANNS, 1, 2, TrainingResult.PASSED, score("60"), CERTIFICATE));
    }

    @Test
    void the_course_is_one_that_was_defined_and_the_person_one_who_has_joined() {
        refused(when(complete("88"), usual().nothingOnRecord()), GeneralRule.NOT_FOUND);
        refused(when(complete("88"), usual().nothingOnRecord().given(WELCOME, defined())), GeneralRule.UNKNOWN_PERSON);
    }

    @Test
    void a_learner_records_his_own_training_and_nobody_elses() {
        when(complete("88"), world().by(PERSON_CONCERNED, ANN)).expectEvents(completed(1, TrainingResult.PASSED, "88"));
        refused(when(complete("88"), world().by(PERSON_CONCERNED, BEN)), GeneralRule.NOT_ALLOWED);
    }

    @Test
    void a_course_is_assigned_for_another_day_and_not_twice_for_the_same() {
        training.given(assigned("2025-12-31"))
                .when(new AssignTraining(ANNS, day("2026-01-31"), "Moved"), world().metadata())
                .expectEvents(new TrainingAssigned(ANNS, day("2026-01-31"), "Moved"));
        refused(
                training.given(assigned("2025-12-31"))
                        .when(new AssignTraining(ANNS, day("2025-12-31"), "Again"), world().metadata()),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void progress_is_recorded_once_for_each_week() {
        var progressed = new TrainingProgressed(ANNS, 2, 4);
        when(new ProgressTraining(ANNS, 2, 4), world()).expectEvents(progressed);
        refused(
                training.given(progressed).when(new ProgressTraining(ANNS, 2, 4), world().metadata()),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_completion_is_confirmed_once_by_somebody_else_than_the_learner() {
        var confirm = new ConfirmTrainingCompletion(ANNS, 1);
        var completed = completed(1, TrainingResult.PASSED, "88");
        var confirmed = new TrainingCompletionConfirmed(ANNS, 1, BEN);
        training.given(completed)
                .when(confirm, world().by(Role.LEADER).person(BEN).metadata())
                .expectEvents(confirmed);
        refused(training.given(completed).when(confirm, world().person(ANN).metadata()), GeneralRule.SELF_APPROVAL);
        refused(
                training.given(completed, confirmed)
                        .when(confirm, world().person(BEN).metadata()),
                GeneralRule.NOTHING_TO_CONFIRM);
    }

    @Test
    void whoever_recorded_a_completion_does_not_confirm_it() {
        var recordedBySender =
                new GenericEventMessage<>(completed(1, TrainingResult.PASSED, "88"), Map.of("actor", "a-1"));
        refused(
                training.given(recordedBySender)
                        .when(
                                new ConfirmTrainingCompletion(ANNS, 1),
                                world().person(BEN).metadata()),
                GeneralRule.SELF_APPROVAL);
    }

    @Test
    void a_completion_is_revoked_once_and_takes_no_acts_afterwards() {
        var completed = completed(1, TrainingResult.PASSED, "88");
        var revoked = new TrainingCompletionRevoked(ANNS, 1, REASON);
        training.given(completed)
                .when(new RevokeTrainingCompletion(ANNS, 1, REASON), world().metadata())
                .expectEvents(revoked);
        refused(
                training.given(completed, revoked)
                        .when(
                                new ConfirmTrainingCompletion(ANNS, 1),
                                world().person(BEN).metadata()),
                TrainingRule.ALREADY_REVOKED);
        refused(
                training.given(completed).when(new RevokeTrainingCompletion(ANNS, 2, REASON), world().metadata()),
                TrainingRule.COMPLETION_UNKNOWN);
    }

    @Test
    void a_waiver_names_an_approver_who_is_neither_the_learner_nor_whoever_records_it() {
        var waive = new WaiveTraining(ANNS, REASON, BEN);
        when(waive, world()).expectEvents(new TrainingWaived(ANNS, REASON, BEN));
        refused(when(waive, world().person(BEN)), GeneralRule.SELF_APPROVAL);
        refused(when(new WaiveTraining(ANNS, REASON, ANN), world()), GeneralRule.SELF_APPROVAL);
    }

    @Test
    void a_waiver_is_confirmed_once_and_by_its_approver() {
        var waived = new TrainingWaived(ANNS, REASON, BEN);
        var confirmed = new TrainingWaiverConfirmed(ANNS, BEN);
        var confirm = new ConfirmTrainingWaiver(ANNS);
        training.given(waived)
                .when(confirm, world().by(PERSON_CONCERNED, BEN).metadata())
                .expectEvents(confirmed);
        refused(
                training.given(waived)
                        .when(confirm, world().by(PERSON_CONCERNED, ANN).metadata()),
                GeneralRule.NOT_ALLOWED);
        refused(
                training.given(waived, confirmed)
                        .when(confirm, world().by(PERSON_CONCERNED, BEN).metadata()),
                GeneralRule.NOTHING_TO_CONFIRM);
    }

    @Test
    void a_waived_training_is_not_waived_again_unless_it_was_assigned_in_between() {
        var waive = new WaiveTraining(ANNS, REASON, BEN);
        var waived = new TrainingWaived(ANNS, REASON, BEN);
        refused(training.given(waived).when(waive, world().metadata()), TrainingRule.ALREADY_WAIVED);
        training.given(waived, assigned("2025-12-31"))
                .when(waive, world().metadata())
                .expectEvents(waived);
    }

    private ResultValidator<Training> when(TrainingCommand command, Circumstances circumstances) {
        return training.givenNoPriorActivity().when(command, circumstances.metadata());
    }

    private static void refused(ResultValidator<Training> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static Circumstances world() {
        return usual().given(WELCOME, defined());
    }

    private static CourseDefined defined() {
        return new CourseDefined(WELCOME, plan("70"));
    }

    private static CoursePlan plan(String passMark) {
        var newHires = new CourseAudience(AudienceKind.ALL_NEW_HIRES, 60, List.of(), List.of(), null);
        return new CoursePlan(
                "Four weeks with customers",
                day("2025-01-01"),
                newHires,
                null,
                28,
                24,
                score(passMark),
                List.of(),
                List.of(),
                List.of());
    }

    private static TrainingAssigned assigned(String due) {
        return new TrainingAssigned(ANNS, day(due), "NEW_HIRE");
    }

    private static CompleteTraining complete(String score) {
        return new CompleteTraining(ANNS, null, null, score(score), CERTIFICATE);
    }

    private static CompleteTraining completeRevision(int revision) {
        return new CompleteTraining(ANNS, revision, null, score("60"), CERTIFICATE);
    }

    private static TrainingCompleted completed(int completion, TrainingResult result, String score) {
        return new TrainingCompleted(ANNS, completion, 1, result, score(score), CERTIFICATE);
    }

    private static BigDecimal score(String score) {
        return new BigDecimal(score);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
