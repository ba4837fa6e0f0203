package org.cultureledger.people.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.people.PeopleRule.ALREADY_ERASED;
import static org.cultureledger.people.PeopleRule.BEFORE_JOINING;
import static org.cultureledger.people.PeopleRule.ENDS_BEFORE_IT_BEGINS;
import static org.cultureledger.people.PeopleRule.LEFT_ALREADY;
import static org.cultureledger.people.PeopleRule.NOT_LEFT;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.people.command.PersonCommand.AmendPerson;
import org.cultureledger.people.command.PersonCommand.ErasePerson;
import org.cultureledger.people.command.PersonCommand.IdentifyPerson;
import org.cultureledger.people.command.PersonCommand.JoinPerson;
import org.cultureledger.people.command.PersonCommand.LeavePerson;
import org.cultureledger.people.command.PersonCommand.MovePerson;
import org.cultureledger.people.command.PersonCommand.RecordAbsence;
import org.cultureledger.people.command.PersonCommand.RejoinPerson;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in or with the company, by a pseudonym. He joins, moves, is away, leaves and may come back; his name
 * can be erased, what he did cannot.
 */
@Aggregate
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Person {

    @AggregateIdentifier
    private PersonId id;

    private Employment employment;
    private Post post;
    private @Nullable LocalDate left;
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
        refuseGone(from);
        refuseBeforeJoining(from);
        act.references().require(command.to().department());
        Refusal.when(command.to().equals(post), NOTHING_CHANGED, "The person works there already");
        apply(new PersonMoved(id, command.to(), from));
    }

    @CommandHandler
    void handle(RecordAbsence command, Act act) {
        var from = day(command.from(), act);
        refuseGone(from);
        refuseBeforeJoining(from);
        var until = command.until();
        Refusal.when(
                until != null && until.isBefore(from),
                ENDS_BEFORE_IT_BEGINS,
                "The absence would begin on %s and end on %s".formatted(from, until));
        apply(new AbsenceRecorded(id, from, until, command.reason()));
    }

    @CommandHandler
    void handle(LeavePerson command, Act act) {
        var from = day(command.from(), act);
        refuseErased();
        Refusal.when(left != null, LEFT_ALREADY, "The person left on " + left);
        refuseBeforeJoining(from);
        apply(new PersonLeft(id, from));
    }

    @CommandHandler
    void handle(RejoinPerson command, Act act) {
        refuseErased();
        if (left == null) throw new Refusal(NOT_LEFT, "The person has not left");
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
        Refusal.when(command.employment().equals(employment), NOTHING_CHANGED, "The record says so already");
        apply(new PersonAmended(id, command.employment(), command.reason()));
    }

    private void refuseGone(LocalDate day) {
        refuseErased();
        Refusal.when(left != null && !day.isBefore(left), LEFT_ALREADY, "The person left on " + left);
    }

    @CommandHandler
    void handle(IdentifyPerson command, Identities identities) {
        refuseErased();
        Refusal.when(!isTold(command.identity()), NOTHING_CHANGED, "Nothing is told of the person");
        identities.keep(id, command.identity());
        apply(new PersonIdentified(id));
    }

    /** Identity and texts go first: what is on record as erased is erased. */
    @CommandHandler
    void handle(ErasePerson command, Identities identities) {
        refuseErased();
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

    private void refuseBeforeJoining(LocalDate day) {
        Refusal.when(
                day.isBefore(employment.hiredOn()),
                BEFORE_JOINING,
                "The person joined on %s, which is after %s".formatted(employment.hiredOn(), day));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonJoined it -> {
                id = it.person();
                begin(it.employment());
            }
            case PersonRejoined it -> begin(it.employment());
            case PersonAmended it -> correct(it.employment());
            case PersonMoved it -> post = it.to();
            case PersonLeft it -> left = it.from();
            case PersonErased _ -> erased = true;
            case AbsenceRecorded _, PersonIdentified _ -> {}
        }
    }

    private void begin(Employment begun) {
        left = null;
        employment = begun;
        post = begun.post();
    }

    /** A move since then is not touched by how the person began. */
    private void correct(Employment corrected) {
        if (post.equals(employment.post())) post = corrected.post();
        employment = corrected;
    }
}
