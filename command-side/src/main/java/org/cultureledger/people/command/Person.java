package org.cultureledger.people.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.people.PeopleRule.ALREADY_ERASED;
import static org.cultureledger.people.PeopleRule.BEFORE_JOINING;
import static org.cultureledger.people.PeopleRule.ENDS_BEFORE_IT_BEGINS;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.LeavingCorrected;
import org.cultureledger.people.PersonEvent.LeavingRetracted;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.command.PersonCommand.AmendPerson;
import org.cultureledger.people.command.PersonCommand.CorrectLeaving;
import org.cultureledger.people.command.PersonCommand.ErasePerson;
import org.cultureledger.people.command.PersonCommand.IdentifyPerson;
import org.cultureledger.people.command.PersonCommand.JoinPerson;
import org.cultureledger.people.command.PersonCommand.LeavePerson;
import org.cultureledger.people.command.PersonCommand.MovePerson;
import org.cultureledger.people.command.PersonCommand.RecordAbsence;
import org.cultureledger.people.command.PersonCommand.RejoinPerson;
import org.cultureledger.people.command.PersonCommand.RetractLeaving;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in or with the company, by a pseudonym. He joins, moves, is away, leaves and may come back; his name
 * can be erased, what he did cannot.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Person {

    @AggregateIdentifier
    private PersonId id;

    private final Terms terms = new Terms();
    private final Map<LocalDate, Optional<LocalDate>> absences = new HashMap<>();
    private boolean erased;

    /** For Axon, which fills the state from the events. */
    Person() {}

    @CommandHandler
    Person(JoinPerson command, Act act, Identities identities) {
        act.references().require(command.employment().post().department());
        // whoever is there already keeps his name: the commit would be refused only after it was overwritten
        Refusal.when(
                act.references().exists(command.person()),
                ALREADY_EXISTS,
                "There is a person " + command.person().code());
        if (isTold(command.identity())) identities.keep(command.person(), command.identity());
        apply(new PersonJoined(command.person(), command.employment()));
    }

    @CommandHandler
    void handle(MovePerson command, Act act) {
        var from = day(command.from(), act);
        refuseErased();
        var term = terms.on(from);
        act.references().require(command.to().department());
        Refusal.when(
                term.posts().on(from).filter(command.to()::equals).isPresent(),
                NOTHING_CHANGED,
                "The person works there on %s already".formatted(from));
        apply(new PersonMoved(id, command.to(), from));
    }

    /** Said again of the same first day, it says anew how long. */
    @CommandHandler
    void handle(RecordAbsence command, Act act) {
        var from = day(command.from(), act);
        refuseErased();
        terms.on(from);
        var until = command.until();
        Refusal.when(
                until != null && until.isBefore(from),
                ENDS_BEFORE_IT_BEGINS,
                "The absence would begin on %s and end on %s".formatted(from, until));
        Refusal.when(
                Optional.ofNullable(until).equals(absences.get(from)),
                NOTHING_CHANGED,
                "That absence is on record already");
        apply(new AbsenceRecorded(id, from, until, command.reason()));
    }

    @CommandHandler
    void handle(LeavePerson command, Act act) {
        var from = day(command.from(), act);
        refuseErased();
        terms.refuseLeft();
        terms.last().refuseBefore(from);
        apply(new PersonLeft(id, from));
    }

    @CommandHandler
    void handle(CorrectLeaving command) {
        refuseErased();
        var term = terms.lastLeft();
        Refusal.when(command.from().equals(term.left()), NOTHING_CHANGED, "The person left on that day already");
        term.refuseBefore(command.from());
        terms.refuseAfterReturn(command.from());
        apply(new LeavingCorrected(id, command.from(), command.reason()));
    }

    @CommandHandler
    void handle(RetractLeaving command) {
        refuseErased();
        terms.leftNow();
        apply(new LeavingRetracted(id, command.reason()));
    }

    @CommandHandler
    void handle(RejoinPerson command, Act act) {
        refuseErased();
        var left = terms.leftNow();
        act.references().require(command.employment().post().department());
        Refusal.when(
                command.employment().hiredOn().isBefore(left),
                BEFORE_JOINING,
                "The person left on %s and would come back on %s"
                        .formatted(left, command.employment().hiredOn()));
        apply(new PersonRejoined(id, command.employment()));
    }

    @CommandHandler
    void handle(AmendPerson command, Act act) {
        refuseErased();
        act.references().require(command.employment().post().department());
        Refusal.when(
                command.employment().equals(terms.last().employment()), NOTHING_CHANGED, "The record says so already");
        terms.refuseMisplaced(command.employment());
        apply(new PersonAmended(id, command.employment(), command.reason()));
    }

    @CommandHandler
    void handle(IdentifyPerson command, Identities identities) {
        refuseErased();
        Refusal.when(!isTold(command.identity()), NOTHING_CHANGED, "Nothing is told of the person");
        identities.keep(id, command.identity());
        apply(new PersonIdentified(id));
    }

    /** Identity and texts go first: what is on record as erased is erased. Once more, it takes texts written since. */
    @CommandHandler
    void handle(ErasePerson command, Identities identities) {
        identities.erase(id);
        apply(new PersonErased(id));
    }

    private static boolean isTold(PersonalData identity) {
        return identity.name() != null || identity.email() != null || identity.employeeNumber() != null;
    }

    private static LocalDate day(@Nullable LocalDate from, Act act) {
        return from == null ? act.on() : from;
    }

    private void refuseErased() {
        Refusal.when(erased, ALREADY_ERASED, "The person is erased");
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonJoined it -> {
                id = it.person();
                terms.begin(it.employment());
            }
            case PersonRejoined it -> terms.begin(it.employment());
            case PersonAmended it -> terms.changeLast(term -> term.corrected(it.employment()));
            case PersonMoved it -> terms.change(it.from(), term -> term.movedTo(it.to(), it.from()));
            case PersonLeft it -> terms.changeLast(term -> term.leftFrom(it.from()));
            case LeavingCorrected it -> terms.changeLastLeft(term -> term.leftFrom(it.from()));
            case LeavingRetracted _ -> terms.changeLast(term -> term.leftFrom(null));
            case AbsenceRecorded it -> absences.put(it.from(), Optional.ofNullable(it.until()));
            case PersonErased _ -> erased = true;
            case PersonIdentified _ -> {}
        }
    }
}
