package org.cultureledger.council;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What can have happened to a decision, from the day it was recorded to what came of it. */
public sealed interface DecisionEvent {

    DecisionId decision();

    /**
     * A decision was taken and written down, all at once. Whatever it supersedes learned of it in the same commit.
     *
     * @param council that took it
     * @param regularity as judged by the council's events when it was recorded, for the day of the decision
     */
    @EventName("decision.recorded")
    record DecisionRecorded(
            DecisionId decision,
            CouncilId council,
            Resolution resolution,
            List<Vote> votes,
            List<DecisionId> supersedes,
            Regularity regularity,
            Disclosure disclosure)
            implements DecisionEvent {

        public DecisionRecorded {
            votes = List.copyOf(votes);
            supersedes = List.copyOf(supersedes);
        }
    }

    /**
     * The decision was written down wrongly; this is what it should have said.
     *
     * @param regularity as judged anew; absent if nothing was corrected that it depends on
     */
    @EventName("decision.amended")
    record DecisionAmended(
            DecisionId decision,
            Correction correction,
            @Nullable Regularity regularity,
            String reason) implements DecisionEvent {}

    /** Others than before may read it. */
    @EventName("decision.disclosed")
    record DecisionDisclosed(DecisionId decision, Disclosure disclosure) implements DecisionEvent {}

    /** Somebody entitled settled what was irregular about it. */
    @EventName("decision.ratified")
    record DecisionRatified(
            DecisionId decision, String reason, @Nullable Code meeting) implements DecisionEvent {}

    /** Another decision took its place from that day on. */
    @EventName("decision.superseded")
    record DecisionSuperseded(DecisionId decision, DecisionId by, LocalDate from) implements DecisionEvent {}

    /** It took the place of another decision, as was found after both had been recorded. */
    @EventName("decision.supersession-recorded")
    record SupersessionRecorded(DecisionId decision, DecisionId supersedes, String reason) implements DecisionEvent {}

    /** It holds no longer from that day on. */
    @EventName("decision.revoked")
    record DecisionRevoked(DecisionId decision, LocalDate from, String reason) implements DecisionEvent {}

    @EventName("decision.follow-up-assigned")
    record FollowUpAssigned(DecisionId decision, FollowUp followUp) implements DecisionEvent {}

    /** Nothing needs to be done for it to take effect. */
    @EventName("decision.follow-up-not-needed")
    record FollowUpNotNeeded(DecisionId decision, String reason) implements DecisionEvent {}

    @EventName("decision.follow-up-rescheduled")
    record FollowUpRescheduled(DecisionId decision, Code followUp, LocalDate due, String reason)
            implements DecisionEvent {}

    @EventName("decision.follow-up-handed-over")
    record FollowUpHandedOver(DecisionId decision, Code followUp, PersonId to, LocalDate from, String reason)
            implements DecisionEvent {}

    @EventName("decision.follow-up-completed")
    record FollowUpCompleted(DecisionId decision, Code followUp, String outcome) implements DecisionEvent {}

    /** Somebody other than the owner and whoever recorded it bears witness that the follow-up was done on its day. */
    @EventName("decision.follow-up-confirmed")
    record FollowUpConfirmed(DecisionId decision, Code followUp, PersonId by) implements DecisionEvent {}

    @EventName("decision.follow-up-dropped")
    record FollowUpDropped(DecisionId decision, Code followUp, String reason) implements DecisionEvent {}

    /** What came of it was looked at. Reviews are numbered from 1 in the order of their recording. */
    @EventName("decision.outcome-reviewed")
    record OutcomeReviewed(
            DecisionId decision,
            ReviewedOutcome outcome,
            List<Evidence> evidence,
            @Nullable String learning) implements DecisionEvent {

        public OutcomeReviewed {
            evidence = List.copyOf(evidence);
        }
    }

    /** Somebody other than the chair and whoever recorded it bears witness that the review was made on its day. */
    @EventName("decision.outcome-review-confirmed")
    record OutcomeReviewConfirmed(DecisionId decision, int review, PersonId by) implements DecisionEvent {}
}
