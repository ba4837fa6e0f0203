package org.cultureledger.council.command;

import static org.cultureledger.rule.GeneralRule.ALREADY_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_DROPPED;
import static org.cultureledger.rule.GeneralRule.DATE_UNCHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.time.LocalDate;
import org.cultureledger.access.Caller;
import org.cultureledger.command.Dated;
import org.cultureledger.command.Recorder;
import org.cultureledger.council.FollowUp;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** What a follow-up's refusals need to know of it. */
record AssignedFollowUp(
        Dated<PersonId> owners,
        LocalDate due,
        State state,
        @Nullable Recorder completedBy) {

    enum State {
        OPEN,
        COMPLETED,
        CONFIRMED,
        DROPPED
    }

    static AssignedFollowUp of(FollowUp followUp) {
        return new AssignedFollowUp(Dated.always(followUp.owner()), followUp.due(), State.OPEN, null);
    }

    AssignedFollowUp dueOn(LocalDate day) {
        return new AssignedFollowUp(owners, day, state, completedBy);
    }

    AssignedFollowUp ownedBy(PersonId person, LocalDate from) {
        return new AssignedFollowUp(owners.with(from, person), due, state, completedBy);
    }

    AssignedFollowUp completed(Recorder by) {
        return new AssignedFollowUp(owners, due, State.COMPLETED, by);
    }

    AssignedFollowUp in(State next) {
        return new AssignedFollowUp(owners, due, next, completedBy);
    }

    /** Who answers for it on that day. */
    PersonId owner(LocalDate day) {
        return owners.on(day).orElseThrow();
    }

    boolean wasCompletedBy(Caller caller) {
        return completedBy != null && completedBy.is(caller);
    }

    boolean open() {
        return state == State.OPEN;
    }

    void refuseUnlessOpen() {
        switch (state) {
            case OPEN -> {}
            case COMPLETED, CONFIRMED -> throw new Refusal(ALREADY_COMPLETED, "The follow-up is completed");
            case DROPPED -> throw new Refusal(ALREADY_DROPPED, "The follow-up was dropped");
        }
    }

    void refuseSameDate(LocalDate day) {
        Refusal.when(due.equals(day), DATE_UNCHANGED, "The follow-up is due on %s already".formatted(due));
    }

    void refuseUnlessAwaitingWitness() {
        Refusal.when(
                state != State.COMPLETED, NOTHING_TO_CONFIRM, "No completion of the follow-up waits for a witness");
    }
}
