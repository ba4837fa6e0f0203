package org.cultureledger.council.command;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.council.CouncilRule.ALREADY_SEATED;
import static org.cultureledger.council.CouncilRule.DEPUTY_OF_HIMSELF;
import static org.cultureledger.council.CouncilRule.FOLLOW_UPS_OPEN;
import static org.cultureledger.council.CouncilRule.SEAT_UNKNOWN;
import static org.cultureledger.council.CouncilRule.SEAT_VACANT;
import static org.cultureledger.council.CouncilRule.SUPERSEDES_ITSELF;
import static org.cultureledger.council.CouncilRule.UNKNOWN_COUNCIL;
import static org.cultureledger.council.CouncilRule.UNTIL_BEFORE_FROM;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.council.Composition;
import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.CouncilEvent.CadenceSet;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MemberDeputised;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.council.CouncilEvent.RemitRestated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.CouncilEvent.VotingRuleSet;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Seat;
import org.cultureledger.council.SeatTerm;
import org.cultureledger.council.command.CouncilCommand.ApproveMinutes;
import org.cultureledger.council.command.CouncilCommand.Deputise;
import org.cultureledger.council.command.CouncilCommand.EstablishCouncil;
import org.cultureledger.council.command.CouncilCommand.HoldMeeting;
import org.cultureledger.council.command.CouncilCommand.RecordDecision;
import org.cultureledger.council.command.CouncilCommand.RestateRemit;
import org.cultureledger.council.command.CouncilCommand.SeatMember;
import org.cultureledger.council.command.CouncilCommand.SetCadence;
import org.cultureledger.council.command.CouncilCommand.SetVotingRule;
import org.cultureledger.council.command.CouncilCommand.VacateSeat;
import org.cultureledger.council.command.CouncilCommand.WriteMinutes;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.program.command.BrandValues;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Those who decide for the programme: who sits among them, by which rule they vote, when they met. It gives every decision
 * its number, and judges how it came about.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Council {

    @AggregateIdentifier
    private CouncilId id;

    private @Nullable String remit;
    private int everyDays;
    private Composition composition = Composition.NONE;
    private final Meetings meetings = new Meetings();
    private final Numbering numbering = new Numbering();

    /** For Axon, which fills the state from the events. */
    Council() {}

    /** The first council of a programme. */
    Council(CouncilId council) {
        apply(new CouncilEstablished(council, null, null));
    }

    @CommandHandler
    Council(EstablishCouncil command, Act act) {
        if (command.parent() != null) requireCouncil(command.parent(), act);
        apply(new CouncilEstablished(command.council(), command.remit(), command.parent()));
    }

    private static void requireCouncil(CouncilId council, Act act) {
        Refusal.when(!act.references().exists(council), UNKNOWN_COUNCIL, "%s was never established".formatted(council));
    }

    @CommandHandler
    void handle(RestateRemit command) {
        Refusal.when(command.remit().equals(remit), NOTHING_CHANGED, "That is the remit already");
        apply(new RemitRestated(id, command.remit(), command.reason()));
    }

    @CommandHandler
    void handle(SeatMember command, Act act) {
        var from = requireNonNullElse(command.from(), act.on());
        act.references().require(command.person());
        Refusal.when(
                composition
                        .seatOf(command.person(), from)
                        .filter(term -> term.seat() == command.seat())
                        .isPresent(),
                ALREADY_SEATED,
                "%s sits there on %s".formatted(command.person(), from));
        apply(new MemberSeated(id, command.person(), command.seat(), from));
    }

    @CommandHandler
    void handle(Deputise command, Act act) {
        act.references().require(command.deputy());
        Refusal.when(command.deputy().equals(command.member()), DEPUTY_OF_HIMSELF, "Member and deputy are the same");
        Refusal.when(
                command.until().isBefore(command.from()),
                UNTIL_BEFORE_FROM,
                "It would last from %s until %s".formatted(command.from(), command.until()));
        refuseUnlessSeated(command.member(), command.from());
        apply(new MemberDeputised(id, command.member(), command.deputy(), command.from(), command.until()));
    }

    @CommandHandler
    void handle(VacateSeat command, Act act) {
        var from = requireNonNullElse(command.from(), act.on());
        refuseUnlessSeated(command.person(), from);
        apply(new SeatVacated(id, command.person(), from, command.reason()));
    }

    private void refuseUnlessSeated(PersonId person, LocalDate day) {
        Refusal.when(
                composition.terms().stream().noneMatch(term -> term.person().equals(person)),
                SEAT_UNKNOWN,
                "%s never had a seat".formatted(person));
        Refusal.when(
                composition.seatOf(person, day).isEmpty(), SEAT_VACANT, "%s has no seat on %s".formatted(person, day));
    }

    @CommandHandler
    void handle(SetVotingRule command, Act act) {
        var from = requireNonNullElse(command.from(), act.on());
        Refusal.when(
                composition.ruleOn(from).filter(command.rule()::equals).isPresent(),
                NOTHING_CHANGED,
                "That is the rule on %s already".formatted(from));
        apply(new VotingRuleSet(id, command.rule(), from));
    }

    @CommandHandler
    void handle(SetCadence command) {
        Refusal.when(command.everyDays() == everyDays, NOTHING_CHANGED, "That is the cadence already");
        apply(new CadenceSet(id, command.everyDays()));
    }

    @CommandHandler
    String handle(HoldMeeting command, Act act) {
        act.require(command.present());
        var meeting = meetings.next(act.on());
        apply(new MeetingHeld(
                id, meeting, command.present(), command.agenda(), command.minutes(), command.disclosure()));
        return meeting.value();
    }

    @CommandHandler
    void handle(WriteMinutes command) {
        meetings.refuseApproved(command.meeting());
        apply(new MinutesWritten(id, command.meeting(), command.minutes()));
    }

    @CommandHandler
    void handle(ApproveMinutes command, Act act) {
        act.requireRelated(composition.seatsOn(act.on()).stream()
                .filter(term -> term.seat() != Seat.MEMBER)
                .map(SeatTerm::person)
                .toArray(PersonId[]::new));
        meetings.refuseUnlessReadyToApprove(command.meeting());
        apply(new MinutesApproved(id, command.meeting()));
    }

    @CommandHandler
    String handle(RecordDecision command, Act act, Decisions decisions) throws Exception {
        var resolution = command.resolution();
        act.refuseFuture(resolution.decidedOn(), "decidedOn");
        var decision = numbering.next(id.programId(), resolution.decidedOn().getYear());
        refuseImpossible(command, decision, act);
        var recorded = new DecisionRecorded(
                decision,
                command.takenBy(),
                resolution,
                command.votes(),
                command.supersedes(),
                judged(command, act),
                command.disclosure());
        apply(new DecisionNumbered(id, decision));
        AggregateLifecycle.createNew(
                Decision.class, () -> new Decision(recorded, command.followUps(), command.noFollowUp()));
        command.supersedes()
                .forEach(old -> decisions.superseded(old, decision, resolution.decidedOn(), resolution.holdsFrom()));
        return decision.number();
    }

    private static void refuseImpossible(RecordDecision command, DecisionId decision, Act act) {
        requireCouncil(command.takenBy(), act);
        Refusal.when(
                command.supersedes().contains(decision), SUPERSEDES_ITSELF, "%s is its own number".formatted(decision));
        act.require(command.supersedes());
        command.votes().forEach(vote -> act.references().require(vote.person()));
        command.resolution().advances().forEach(act.references()::require);
        BrandValues.refuseUnknown(
                decision.programId(), act.references(), command.resolution().valuesNamed());
        FollowUps.refuseDuplicates(command.followUps());
        command.followUps().forEach(followUp -> act.references().require(followUp.owner()));
        Refusal.when(
                command.noFollowUp() != null && !command.followUps().isEmpty(),
                FOLLOW_UPS_OPEN,
                "Follow-ups are named, and none is said to be needed");
    }

    /** The council that took the decision may be another one than this, which numbers it. */
    private Regularity judged(RecordDecision command, Act act) {
        var resolution = command.resolution();
        if (!command.takenBy().equals(id))
            return Judgement.of(command.takenBy(), resolution, command.votes(), act.references());
        return Judgement.of(composition, resolution, command.votes(), meetings.present(resolution.meeting()));
    }

    @EventSourcingHandler
    void on(CouncilEvent event) {
        composition = composition.after(event);
        meetings.after(event);
        switch (event) {
            case CouncilEstablished it -> established(it);
            case RemitRestated it -> remit = it.remit();
            case CadenceSet it -> everyDays = it.everyDays();
            case DecisionNumbered it -> numbering.numbered(it.decision());
            case MemberSeated _, MemberDeputised _, SeatVacated _, VotingRuleSet _ -> {}
            case MeetingHeld _, MinutesWritten _, MinutesApproved _ -> {}
        }
    }

    private void established(CouncilEstablished event) {
        id = event.council();
        remit = event.remit();
    }
}
