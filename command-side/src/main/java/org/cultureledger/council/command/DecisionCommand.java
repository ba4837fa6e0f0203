package org.cultureledger.council.command;

import static org.cultureledger.access.Relation.OWNER;
import static org.cultureledger.access.Relation.SEAT_HOLDER;
import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_MEMBER;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.council.Correction;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a decision once it is recorded. */
sealed interface DecisionCommand extends LedgerCommand {

    DecisionId decision();

    @Override
    default StreamId stream() {
        return decision();
    }

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record AmendDecision(@TargetAggregateIdentifier DecisionId decision, Correction correction, String reason)
            implements DecisionCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record DiscloseDecision(@TargetAggregateIdentifier DecisionId decision, Disclosure disclosure)
            implements DecisionCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record RatifyDecision(
            @TargetAggregateIdentifier DecisionId decision,
            String reason,
            @Nullable Code meeting) implements DecisionCommand {}

    /** That a later decision, already recorded, has taken the place of this one. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record SupersedeDecision(@TargetAggregateIdentifier DecisionId decision, DecisionId by, String reason)
            implements DecisionCommand {}

    /** Takes the decision back from a day on, today if none is named. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record RevokeDecision(
            @TargetAggregateIdentifier DecisionId decision,
            @Nullable LocalDate from,
            String reason) implements DecisionCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER, PROGRAM_MANAGER})
    record AssignFollowUp(@TargetAggregateIdentifier DecisionId decision, FollowUp followUp)
            implements DecisionCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record NeedNoFollowUp(@TargetAggregateIdentifier DecisionId decision, String reason) implements DecisionCommand {}

    @AllowedTo(
            value = {COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER},
            orRelated = OWNER)
    record RescheduleFollowUp(
            @TargetAggregateIdentifier DecisionId decision, Code followUp, LocalDate due, String reason)
            implements DecisionCommand {}

    @AllowedTo(
            value = {COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER},
            orRelated = OWNER)
    record HandOverFollowUp(
            @TargetAggregateIdentifier DecisionId decision,
            Code followUp,
            PersonId to,
            @Nullable LocalDate from,
            String reason)
            implements DecisionCommand {}

    @AllowedTo(
            value = {COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER},
            orRelated = OWNER)
    record CompleteFollowUp(@TargetAggregateIdentifier DecisionId decision, Code followUp, String outcome)
            implements DecisionCommand {}

    /** Somebody other than the owner and whoever recorded it bears witness to a completion. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER, PROGRAM_MANAGER, EXECUTIVE})
    record ConfirmFollowUp(@TargetAggregateIdentifier DecisionId decision, Code followUp) implements DecisionCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record DropFollowUp(@TargetAggregateIdentifier DecisionId decision, Code followUp, String reason)
            implements DecisionCommand {}

    @AllowedTo(
            value = {COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER},
            orRelated = SEAT_HOLDER)
    record ReviewOutcome(
            @TargetAggregateIdentifier DecisionId decision,
            ReviewedOutcome outcome,
            List<Evidence> evidence,
            @Nullable String learning)
            implements DecisionCommand {}

    /** Somebody other than the chair and whoever recorded it bears witness to a review. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER, PROGRAM_MANAGER, EXECUTIVE})
    record ConfirmOutcomeReview(@TargetAggregateIdentifier DecisionId decision, int review)
            implements DecisionCommand {}
}
