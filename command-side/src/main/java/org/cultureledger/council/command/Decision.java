package org.cultureledger.council.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.council.CouncilRule.BEFORE_THE_DECISION;
import static org.cultureledger.council.CouncilRule.FOLLOW_UPS_OPEN;
import static org.cultureledger.council.CouncilRule.NOT_IN_FORCE;
import static org.cultureledger.council.CouncilRule.NOT_IRREGULAR;
import static org.cultureledger.council.CouncilRule.SUPERSEDES_ITSELF;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.SELF_APPROVAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.command.Recorder;
import org.cultureledger.council.Composition;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionDisclosed;
import org.cultureledger.council.DecisionEvent.DecisionRatified;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpConfirmed;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.council.DecisionEvent.FollowUpNotNeeded;
import org.cultureledger.council.DecisionEvent.FollowUpRescheduled;
import org.cultureledger.council.DecisionEvent.OutcomeReviewConfirmed;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Force;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.SeatTerm;
import org.cultureledger.council.Vote;
import org.cultureledger.council.command.DecisionCommand.AmendDecision;
import org.cultureledger.council.command.DecisionCommand.AssignFollowUp;
import org.cultureledger.council.command.DecisionCommand.CompleteFollowUp;
import org.cultureledger.council.command.DecisionCommand.ConfirmFollowUp;
import org.cultureledger.council.command.DecisionCommand.ConfirmOutcomeReview;
import org.cultureledger.council.command.DecisionCommand.DiscloseDecision;
import org.cultureledger.council.command.DecisionCommand.DropFollowUp;
import org.cultureledger.council.command.DecisionCommand.HandOverFollowUp;
import org.cultureledger.council.command.DecisionCommand.NeedNoFollowUp;
import org.cultureledger.council.command.DecisionCommand.RatifyDecision;
import org.cultureledger.council.command.DecisionCommand.RescheduleFollowUp;
import org.cultureledger.council.command.DecisionCommand.ReviewOutcome;
import org.cultureledger.council.command.DecisionCommand.RevokeDecision;
import org.cultureledger.council.command.DecisionCommand.SupersedeDecision;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.program.command.BrandValues;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the council decided and why. It holds until another decision takes its place or it is revoked; what follows from it
 * is promised by somebody, and what came of it is reviewed. It is never unsaid.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Decision {

    @AggregateIdentifier
    private DecisionId id;

    private CouncilId council;
    private Resolution resolution;
    private List<Vote> votes;
    private Disclosure disclosure;
    private Regularity regularity;
    private boolean unsettled;
    private boolean noFollowUpNeeded;
    private Force force = Force.NONE;
    private final FollowUps followUps = new FollowUps();
    private final Reviews reviews = new Reviews();

    /** For Axon, which fills the state from the events. */
    Decision() {}

    /** A decision that its council has just numbered and judged. */
    Decision(DecisionRecorded recorded, List<FollowUp> promised, @Nullable String noneNeeded) {
        apply(recorded);
        promised.forEach(followUp -> apply(new FollowUpAssigned(recorded.decision(), followUp)));
        if (noneNeeded != null) apply(new FollowUpNotNeeded(recorded.decision(), noneNeeded));
    }

    @CommandHandler
    void handle(AmendDecision command, Act act) {
        if (command.correction().advances() != null)
            command.correction().advances().forEach(act.references()::require);
        var corrected = resolution.with(command.correction());
        Refusal.when(corrected.equals(resolution), NOTHING_CHANGED, "The decision says so already");
        BrandValues.refuseUnknown(id.programId(), act.references(), corrected.valuesNamed());
        apply(new DecisionAmended(id, command.correction(), judgedAnew(corrected, act), command.reason()));
    }

    private @Nullable Regularity judgedAnew(Resolution corrected, Act act) {
        boolean concerned = !Objects.equals(corrected.option(), resolution.option())
                || !Objects.equals(corrected.mode(), resolution.mode());
        return concerned ? Judgement.of(council, corrected, votes, act.references()) : null;
    }

    @CommandHandler
    void handle(DiscloseDecision command) {
        Refusal.when(command.disclosure().equals(disclosure), NOTHING_CHANGED, "They may read it already");
        apply(new DecisionDisclosed(id, command.disclosure()));
    }

    @CommandHandler
    void handle(RatifyDecision command, Act act) {
        Refusal.when(!unsettled, NOT_IRREGULAR, "The decision is not irregular, or was ratified before");
        refuseBefore(act.on());
        act.references().fold(council, new Meetings(), Meetings::after).present(command.meeting());
        apply(new DecisionRatified(id, command.reason(), command.meeting()));
    }

    @CommandHandler
    void handle(SupersedeDecision command, Decisions decisions) {
        Refusal.when(command.by().equals(id), SUPERSEDES_ITSELF, "%s cannot take its own place".formatted(id));
        var dates = decisions.supersedes(command.by(), id, command.reason());
        superseded(command.by(), dates.decidedOn(), dates.holdsFrom());
    }

    /** Another decision takes the place of this one, by a command to that other or to this. */
    void superseded(DecisionId by, LocalDate decidedOn, LocalDate from) {
        refuseUnlessStandingOn(from);
        refuseBefore(decidedOn);
        apply(new DecisionSuperseded(id, by, from));
    }

    /** This decision took the place of another, as the other was told, though it may have lost it since. */
    Decisions.Dates supersedes(DecisionId other, String reason) {
        refuseUnlessStandingOn(resolution.holdsFrom());
        apply(new SupersessionRecorded(id, other, reason));
        return new Decisions.Dates(resolution.decidedOn(), resolution.holdsFrom());
    }

    @CommandHandler
    void handle(RevokeDecision command, Act act) {
        var from = act.from(command.from());
        refuseUnlessStandingOn(from);
        refuseBefore(act.on());
        refuseBefore(from);
        apply(new DecisionRevoked(id, from, command.reason()));
    }

    @CommandHandler
    void handle(AssignFollowUp command, Act act) {
        followUps.refuseKnown(command.followUp().code());
        act.references().require(command.followUp().owner());
        apply(new FollowUpAssigned(id, command.followUp()));
    }

    @CommandHandler
    void handle(NeedNoFollowUp command) {
        Refusal.when(noFollowUpNeeded, NOTHING_CHANGED, "None is needed already");
        Refusal.when(followUps.anyOpen(), FOLLOW_UPS_OPEN, "A follow-up is open");
        apply(new FollowUpNotNeeded(id, command.reason()));
    }

    @CommandHandler
    void handle(RescheduleFollowUp command, Act act) {
        var followUp = followUps.promised(command.followUp());
        act.requireRelated(followUp.owner(act.on()));
        followUp.refuseSameDate(command.due());
        apply(new FollowUpRescheduled(id, command.followUp(), command.due(), command.reason()));
    }

    @CommandHandler
    void handle(HandOverFollowUp command, Act act) {
        var followUp = followUps.promised(command.followUp());
        act.requireRelated(followUp.owner(act.on()));
        act.references().require(command.to());
        var from = act.from(command.from());
        Refusal.when(
                command.to().equals(followUp.owner(from)),
                NOTHING_CHANGED,
                "The follow-up is his on %s already".formatted(from));
        apply(new FollowUpHandedOver(id, command.followUp(), command.to(), from, command.reason()));
    }

    @CommandHandler
    void handle(CompleteFollowUp command, Act act) {
        act.requireRelated(followUps.promised(command.followUp()).owner(act.on()));
        apply(new FollowUpCompleted(id, command.followUp(), command.outcome()));
    }

    @CommandHandler
    void handle(ConfirmFollowUp command, Act act) {
        var followUp = followUps.known(command.followUp());
        followUp.refuseUnlessAwaitingWitness();
        var witness = act.witness();
        Refusal.when(
                witness.equals(followUp.owner(act.on())) || followUp.wasCompletedBy(act.caller()),
                SELF_APPROVAL,
                "Neither the owner nor whoever recorded it confirms a completion");
        apply(new FollowUpConfirmed(id, command.followUp(), witness));
    }

    @CommandHandler
    void handle(DropFollowUp command) {
        followUps.promised(command.followUp());
        apply(new FollowUpDropped(id, command.followUp(), command.reason()));
    }

    @CommandHandler
    void handle(ReviewOutcome command, Act act) {
        act.requireRelated(
                seats(act).seatsOn(act.on()).stream().map(SeatTerm::person).toArray(PersonId[]::new));
        refuseBefore(act.on());
        apply(new OutcomeReviewed(id, command.outcome(), command.evidence(), command.learning()));
    }

    @CommandHandler
    void handle(ConfirmOutcomeReview command, Act act) {
        var review = reviews.awaitingWitness(command.review());
        var witness = act.witness();
        boolean chairs = seats(act).chairOn(act.on()).filter(witness::equals).isPresent();
        Refusal.when(
                chairs || review.is(act.caller()),
                SELF_APPROVAL,
                "Neither the chair nor whoever recorded it confirms a review");
        apply(new OutcomeReviewConfirmed(id, command.review(), witness));
    }

    private Composition seats(Act act) {
        return act.references().fold(council, Composition.NONE, Composition::after);
    }

    private void refuseUnlessStandingOn(LocalDate day) {
        Refusal.when(!force.standsOn(day), NOT_IN_FORCE, "%s has been superseded or revoked by %s".formatted(id, day));
    }

    private void refuseBefore(LocalDate day) {
        Refusal.when(
                day.isBefore(resolution.decidedOn()),
                BEFORE_THE_DECISION,
                "It was decided on %s, after %s".formatted(resolution.decidedOn(), day));
    }

    @EventSourcingHandler
    void on(
            DecisionEvent event,
            @MetaDataValue("actor") @Nullable String actor,
            @MetaDataValue("person") @Nullable String person) {
        var recorder = new Recorder(actor, person);
        force = force.after(event);
        switch (event) {
            case DecisionRecorded it -> recorded(it);
            case DecisionAmended it -> amended(it);
            case DecisionDisclosed it -> disclosure = it.disclosure();
            case DecisionRatified _ -> unsettled = false;
            case FollowUpAssigned it -> assigned(it.followUp());
            case FollowUpNotNeeded _ -> noFollowUpNeeded = true;
            case FollowUpRescheduled it -> followUps.change(it.followUp(), known -> known.dueOn(it.due()));
            case FollowUpHandedOver it -> followUps.change(it.followUp(), known -> known.ownedBy(it.to(), it.from()));
            case FollowUpCompleted it -> followUps.change(it.followUp(), known -> known.completed(recorder));
            case FollowUpConfirmed it ->
                followUps.change(it.followUp(), known -> known.in(AssignedFollowUp.State.CONFIRMED));
            case FollowUpDropped it ->
                followUps.change(it.followUp(), known -> known.in(AssignedFollowUp.State.DROPPED));
            case OutcomeReviewed _ -> reviews.record(recorder);
            case OutcomeReviewConfirmed it -> reviews.confirm(it.review());
            case DecisionSuperseded _, SupersessionRecorded _, DecisionRevoked _ -> {}
        }
    }

    private void recorded(DecisionRecorded event) {
        id = event.decision();
        council = event.council();
        resolution = event.resolution();
        votes = event.votes();
        disclosure = event.disclosure();
        regularity = event.regularity();
        unsettled = regularity.irregular();
    }

    /** What was ratified stays settled, unless something else is found wrong now. */
    private void amended(DecisionAmended event) {
        resolution = resolution.with(event.correction());
        var judged = event.regularity();
        if (judged == null) return;
        unsettled = judged.irregular() && (unsettled || judged.isWorseThan(regularity));
        regularity = judged;
    }

    private void assigned(FollowUp followUp) {
        followUps.put(followUp);
        noFollowUpNeeded = false;
    }
}
