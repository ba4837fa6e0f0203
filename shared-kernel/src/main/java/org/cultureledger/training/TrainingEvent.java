package org.cultureledger.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.TrainingId;
import org.jspecify.annotations.Nullable;

/** What can have happened between a person and a course. The first of these begins it. */
public sealed interface TrainingEvent {

    TrainingId training();

    /** Somebody has to complete the course whether or not he belongs to its audience, or by another day. */
    @EventName("training.assigned")
    record TrainingAssigned(TrainingId training, LocalDate due, String reason) implements TrainingEvent {}

    /** @param week of the {@code weeks} that the course takes */
    @EventName("training.progressed")
    record TrainingProgressed(TrainingId training, int week, int weeks) implements TrainingEvent {}

    /**
     * @param completion counts those of the person in the course, from 1; a renewal adds one
     * @param revision of the course that was taught
     * @param score from 0 to 100
     */
    @EventName("training.completed")
    record TrainingCompleted(
            TrainingId training,
            int completion,
            int revision,
            TrainingResult result,
            @Nullable BigDecimal score,
            List<Evidence> evidence)
            implements TrainingEvent {

        public TrainingCompleted {
            evidence = List.copyOf(evidence);
        }
    }

    /** Somebody other than the learner and whoever recorded it bears witness to a completion. */
    @EventName("training.completion-confirmed")
    record TrainingCompletionConfirmed(TrainingId training, int completion, PersonId by) implements TrainingEvent {}

    /** A completion does not count and never did. */
    @EventName("training.completion-revoked")
    record TrainingCompletionRevoked(TrainingId training, int completion, Sealed reason) implements TrainingEvent {}

    /** The person need not complete the course; {@code approvedBy} answers for it, once confirmed. */
    @EventName("training.waived")
    record TrainingWaived(TrainingId training, Sealed reason, PersonId approvedBy) implements TrainingEvent {}

    /** Whoever was named as approver of the waiver has said so himself. */
    @EventName("training.waiver-confirmed")
    record TrainingWaiverConfirmed(TrainingId training, PersonId by) implements TrainingEvent {}
}
