package org.cultureledger.council.command;

import static org.cultureledger.access.Relation.SEAT_HOLDER;
import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Seat;
import org.cultureledger.council.Vote;
import org.cultureledger.council.VotingRule;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a council. */
sealed interface CouncilCommand extends LedgerCommand {

    CouncilId council();

    @Override
    default StreamId stream() {
        return council();
    }

    /** A further council; the first one comes with the programme. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record EstablishCouncil(
            @TargetAggregateIdentifier CouncilId council,
            String remit,
            @Nullable CouncilId parent) implements CouncilCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record RestateRemit(@TargetAggregateIdentifier CouncilId council, String remit, String reason)
            implements CouncilCommand {}

    /** Seats somebody from a day on, today if none is named. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record SeatMember(
            @TargetAggregateIdentifier CouncilId council,
            PersonId person,
            Seat seat,
            @Nullable LocalDate from) implements CouncilCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record Deputise(
            @TargetAggregateIdentifier CouncilId council,
            PersonId member,
            PersonId deputy,
            LocalDate from,
            LocalDate until)
            implements CouncilCommand {}

    /** Empties a seat from a day on, today if none is named. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record VacateSeat(
            @TargetAggregateIdentifier CouncilId council,
            PersonId person,
            @Nullable LocalDate from,
            Sealed reason) implements CouncilCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record SetVotingRule(
            @TargetAggregateIdentifier CouncilId council,
            VotingRule rule,
            @Nullable LocalDate from) implements CouncilCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record SetCadence(@TargetAggregateIdentifier CouncilId council, int everyDays) implements CouncilCommand {}

    /** Comes to the code of the meeting. */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record HoldMeeting(
            @TargetAggregateIdentifier CouncilId council,
            List<PersonId> present,
            @Nullable String agenda,
            @Nullable Sealed minutes,
            Disclosure disclosure)
            implements CouncilCommand {}

    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record WriteMinutes(@TargetAggregateIdentifier CouncilId council, Code meeting, Sealed minutes)
            implements CouncilCommand {}

    /** Those who sit in the chair or as secretary may do so, whatever their roles. */
    @AllowedTo(
            value = {COUNCIL_CHAIR, COUNCIL_SECRETARY},
            orRelated = SEAT_HOLDER)
    record ApproveMinutes(@TargetAggregateIdentifier CouncilId council, Code meeting) implements CouncilCommand {}

    /**
     * Writes down a decision all at once. Comes to the number that the council gives it.
     *
     * @param council the programme's first council, which numbers its decisions
     * @param takenBy the council that took it
     * @param noFollowUp why nothing needs to be done; absent if that was not said
     */
    @AllowedTo({COUNCIL_CHAIR, COUNCIL_SECRETARY, PROGRAM_MANAGER})
    record RecordDecision(
            @TargetAggregateIdentifier CouncilId council,
            CouncilId takenBy,
            Resolution resolution,
            List<Vote> votes,
            List<DecisionId> supersedes,
            List<FollowUp> followUps,
            @Nullable String noFollowUp,
            Disclosure disclosure)
            implements CouncilCommand {

        /** The decision, of which the council's answer is the number. */
        @Override
        public StreamId made(@Nullable Object result) {
            return new DecisionId(council.programId(), String.valueOf(result));
        }

        /** Naming a superseded decision twice says nothing more than naming it once. */
        public RecordDecision {
            supersedes = List.copyOf(new LinkedHashSet<>(supersedes));
        }
    }
}
