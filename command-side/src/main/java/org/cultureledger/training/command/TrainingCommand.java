package org.cultureledger.training.command;

import static org.cultureledger.access.Relation.PERSON_CONCERNED;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.LEADER;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.training.TrainingResult;
import org.jspecify.annotations.Nullable;

/** What can be asked of one person's training in one course. */
sealed interface TrainingCommand extends LedgerCommand {

    TrainingId training();

    @Override
    default StreamId stream() {
        return training();
    }

    @AllowedTo({PROGRAM_MANAGER, LEADER})
    record AssignTraining(@TargetAggregateIdentifier TrainingId training, LocalDate due, String reason)
            implements TrainingCommand {}

    @AllowedTo(
            value = {PROGRAM_MANAGER, LEADER},
            orRelated = PERSON_CONCERNED)
    record ProgressTraining(@TargetAggregateIdentifier TrainingId training, int week, int weeks)
            implements TrainingCommand {}

    /**
     * @param revision of the course that was taught; the latest if absent
     * @param result what the score says if absent
     */
    @AllowedTo(
            value = {PROGRAM_MANAGER, LEADER},
            orRelated = PERSON_CONCERNED)
    record CompleteTraining(
            @TargetAggregateIdentifier TrainingId training,
            @Nullable Integer revision,
            @Nullable TrainingResult result,
            @Nullable BigDecimal score,
            List<Evidence> evidence)
            implements TrainingCommand {}

    /** Somebody else than the learner and whoever recorded it bears witness to a completion. */
    @AllowedTo({PROGRAM_MANAGER, LEADER, EXECUTIVE})
    record ConfirmTrainingCompletion(
            @TargetAggregateIdentifier TrainingId training, int completion) implements TrainingCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record RevokeTrainingCompletion(
            @TargetAggregateIdentifier TrainingId training, int completion, Sealed reason) implements TrainingCommand {}

    @AllowedTo({PROGRAM_MANAGER, LEADER})
    record WaiveTraining(@TargetAggregateIdentifier TrainingId training, Sealed reason, PersonId approvedBy)
            implements TrainingCommand {}

    /** The named approver says that he approved the waiver. */
    @AllowedTo(
            value = {},
            orRelated = PERSON_CONCERNED)
    record ConfirmTrainingWaiver(@TargetAggregateIdentifier TrainingId training) implements TrainingCommand {}
}
