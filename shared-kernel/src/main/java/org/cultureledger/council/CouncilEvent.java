package org.cultureledger.council;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** What can have happened to a council: who sits in it, how it votes, when it met. */
public sealed interface CouncilEvent {

    CouncilId council();

    /**
     * A council came to be; the first one, {@code main}, together with its programme.
     *
     * @param remit what it may decide
     * @param parent the council that it answers to
     */
    @EventName("council.established")
    record CouncilEstablished(
            CouncilId council,
            @Nullable String remit,
            @Nullable CouncilId parent) implements CouncilEvent {}

    /** From now on the council may decide other things than before. */
    @EventName("council.remit-restated")
    record RemitRestated(CouncilId council, String remit, String reason) implements CouncilEvent {}

    /** Somebody took a seat, and left the one that he had until then. */
    @EventName("council.member-seated")
    record MemberSeated(CouncilId council, PersonId person, Seat seat, LocalDate from) implements CouncilEvent {}

    /** Somebody stands in for a member, both days included. */
    @EventName("council.member-deputised")
    record MemberDeputised(CouncilId council, PersonId member, PersonId deputy, LocalDate from, LocalDate until)
            implements CouncilEvent {}

    /** A seat is empty from that day on. */
    @EventName("council.seat-vacated")
    record SeatVacated(CouncilId council, PersonId person, LocalDate from, Sealed reason) implements CouncilEvent {}

    @EventName("council.voting-rule-set")
    record VotingRuleSet(CouncilId council, VotingRule rule, LocalDate from) implements CouncilEvent {}

    /** The council means to meet at least once in so many days. */
    @EventName("council.cadence-set")
    record CadenceSet(CouncilId council, int everyDays) implements CouncilEvent {}

    /**
     * The council met.
     *
     * @param meeting its day, and a count where it is not the first of that day
     * @param disclosure who may read the minutes
     */
    @EventName("council.meeting-held")
    record MeetingHeld(
            CouncilId council,
            Code meeting,
            List<PersonId> present,
            @Nullable String agenda,
            @Nullable Sealed minutes,
            Disclosure disclosure)
            implements CouncilEvent {

        public MeetingHeld {
            present = List.copyOf(present);
        }
    }

    /** The minutes of a meeting were written later than the meeting was recorded, or anew. */
    @EventName("council.minutes-written")
    record MinutesWritten(CouncilId council, Code meeting, Sealed minutes) implements CouncilEvent {}

    @EventName("council.minutes-approved")
    record MinutesApproved(CouncilId council, Code meeting) implements CouncilEvent {}

    /** The council gave a decision its number; it was recorded in the same commit. */
    @EventName("council.decision-numbered")
    record DecisionNumbered(CouncilId council, DecisionId decision) implements CouncilEvent {}
}
