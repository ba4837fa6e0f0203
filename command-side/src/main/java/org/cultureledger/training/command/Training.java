package org.cultureledger.training.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;
import static org.cultureledger.rule.GeneralRule.NOT_FOUND;
import static org.cultureledger.rule.GeneralRule.SELF_APPROVAL;
import static org.cultureledger.training.TrainingRule.ALREADY_REVOKED;
import static org.cultureledger.training.TrainingRule.ALREADY_WAIVED;
import static org.cultureledger.training.TrainingRule.COMPLETION_UNKNOWN;
import static org.cultureledger.training.TrainingRule.RESULT_CONTRADICTS_SCORE;
import static org.cultureledger.training.TrainingRule.SCORE_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.command.Recorder;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.rule.Refusal;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.TrainingEvent;
import org.cultureledger.training.TrainingEvent.TrainingAssigned;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingCompletionConfirmed;
import org.cultureledger.training.TrainingEvent.TrainingCompletionRevoked;
import org.cultureledger.training.TrainingEvent.TrainingProgressed;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;
import org.cultureledger.training.TrainingResult;
import org.cultureledger.training.command.TrainingCommand.AssignTraining;
import org.cultureledger.training.command.TrainingCommand.CompleteTraining;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingWaiver;
import org.cultureledger.training.command.TrainingCommand.ProgressTraining;
import org.cultureledger.training.command.TrainingCommand.RevokeTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.WaiveTraining;
import org.jspecify.annotations.Nullable;

/**
 * One person's training in one course. It begins with whatever is recorded first, most often a completion, since most
 * people are never assigned a course: they come under it by what they are.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Training {

    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(100);

    @AggregateIdentifier
    private TrainingId id;

    private @Nullable LocalDate due;
    private boolean waived;
    private @Nullable PersonId approver;
    private @Nullable TrainingProgressed progress;
    private final List<Completion> completions = new ArrayList<>();

    /** For Axon, which fills the state from the events. */
    Training() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssignTraining command, Act act) {
        course(command, act).refuseRetiredOn(act.on());
        Refusal.when(command.due().equals(due) && !waived, NOTHING_CHANGED, "The course is due on that day already");
        apply(new TrainingAssigned(command.training(), command.due(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProgressTraining command, Act act) {
        act.requireRelated(command.training().person());
        course(command, act).refuseRetiredOn(act.on());
        var made = new TrainingProgressed(command.training(), command.week(), command.weeks());
        Refusal.when(made.equals(progress), NOTHING_CHANGED, "The training has come that far already");
        apply(made);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    int handle(CompleteTraining command, Act act) {
        act.requireRelated(command.training().person());
        var course = course(command, act);
        course.refuseBeforeOffered(act.on());
        course.refuseRetiredOn(act.on());
        int revision = Optional.ofNullable(command.revision()).orElseGet(() -> course.revisionOn(act.on()));
        course.refuseUnknown(revision);
        int completion = completions.size() + 1;
        var result = result(command, course.passMark(revision));
        apply(new TrainingCompleted(
                command.training(), completion, revision, result, command.score(), command.evidence()));
        return completion;
    }

    private static TrainingResult result(CompleteTraining command, Optional<BigDecimal> passMark) {
        var claimed = Optional.ofNullable(command.result());
        var score = command.score();
        if (score == null) return claimed.orElse(TrainingResult.PASSED);
        Refusal.when(
                score.signum() < 0 || score.compareTo(HIGHEST_SCORE) > 0,
                SCORE_OUT_OF_RANGE,
                "The score is %s, and must be from 0 to 100".formatted(score));
        var judged = passMark.map(mark -> score.compareTo(mark) >= 0 ? TrainingResult.PASSED : TrainingResult.FAILED);
        Refusal.when(
                judged.isPresent() && claimed.isPresent() && !judged.equals(claimed),
                RESULT_CONTRADICTS_SCORE,
                "%s with a score of %s".formatted(command.result(), score));
        return judged.or(() -> claimed).orElse(TrainingResult.PASSED);
    }

    @CommandHandler
    void handle(ConfirmTrainingCompletion command, Act act) {
        var known = standing(command.completion());
        Refusal.when(known.confirmed(), NOTHING_TO_CONFIRM, "The completion is confirmed");
        var witness = act.witness();
        boolean own = witness.equals(id.person()) || known.recordedBy().is(act.caller());
        Refusal.when(own, SELF_APPROVAL, "Neither the learner nor whoever recorded it confirms a completion");
        apply(new TrainingCompletionConfirmed(id, command.completion(), witness));
    }

    @CommandHandler
    void handle(RevokeTrainingCompletion command) {
        standing(command.completion());
        apply(new TrainingCompletionRevoked(id, command.completion(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WaiveTraining command, Act act) {
        course(command, act).refuseRetiredOn(act.on());
        Refusal.when(waived, ALREADY_WAIVED, "The training is waived already");
        act.refuseSelfApproval(command.approvedBy());
        Refusal.when(
                command.approvedBy().equals(command.training().person()),
                SELF_APPROVAL,
                "Nobody approves his own waiver");
        apply(new TrainingWaived(command.training(), command.reason(), command.approvedBy()));
    }

    @CommandHandler
    void handle(ConfirmTrainingWaiver command, Act act) {
        if (approver == null) throw new Refusal(NOTHING_TO_CONFIRM, "No waiver waits for an approver");
        act.requireRelated(approver);
        apply(new TrainingWaiverConfirmed(id, approver));
    }

    /** The course is named by the address, so its lack is no wrong field; the person is named by the form. */
    private static CourseFacts course(TrainingCommand command, Act act) {
        var course = command.training().course();
        Refusal.when(!act.references().exists(course), NOT_FOUND, "There is no course " + course.code());
        act.references().require(command.training().person());
        return act.references().fold(course, CourseFacts.NONE, (facts, event) -> facts.after((CourseEvent) event));
    }

    private Completion standing(int completion) {
        if (completion < 1 || completion > completions.size())
            throw new Refusal(COMPLETION_UNKNOWN, "There is no completion " + completion);
        var known = completions.get(completion - 1);
        Refusal.when(known.revoked(), ALREADY_REVOKED, "Completion %d is revoked".formatted(completion));
        return known;
    }

    @EventSourcingHandler
    void on(
            TrainingEvent event,
            @MetaDataValue("actor") @Nullable String actor,
            @MetaDataValue("person") @Nullable String person) {
        id = event.training();
        switch (event) {
            case TrainingAssigned it -> assigned(it);
            case TrainingProgressed it -> progress = it;
            case TrainingCompleted _ -> completions.add(Completion.recorded(new Recorder(actor, person)));
            case TrainingCompletionConfirmed it ->
                completions.set(it.completion() - 1, of(it.completion()).confirm());
            case TrainingCompletionRevoked it ->
                completions.set(it.completion() - 1, of(it.completion()).revoke());
            case TrainingWaived it -> waived(it);
            case TrainingWaiverConfirmed _ -> approver = null;
        }
    }

    private Completion of(int completion) {
        return completions.get(completion - 1);
    }

    private void assigned(TrainingAssigned event) {
        due = event.due();
        waived = false;
        approver = null;
    }

    private void waived(TrainingWaived event) {
        waived = true;
        approver = event.approvedBy();
    }
}
