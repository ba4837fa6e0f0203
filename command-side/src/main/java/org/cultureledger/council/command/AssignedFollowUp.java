package org.cultureledger.council.command;

import static org.cultureledger.rule.GeneralRule.ALREADY_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_DROPPED;
import static org.cultureledger.rule.GeneralRule.DATE_UNCHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.time.LocalDate;
import org.cultureledger.council.FollowUp;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;

/** What a follow-up's refusals need to know of it. */
record AssignedFollowUp(PersonId owner, LocalDate due, State state) {

    enum State {
        OPEN,
        COMPLETED,
        CONFIRMED,
        DROPPED
    }

    static AssignedFollowUp of(FollowUp followUp) {
        return new AssignedFollowUp(followUp.owner(), followUp.due(), State.OPEN);
    }

    AssignedFollowUp dueOn(LocalDate day) {
        return new AssignedFollowUp(owner, day, state);
    }

    AssignedFollowUp ownedBy(PersonId person) {
        return new AssignedFollowUp(person, due, state);
    }

    AssignedFollowUp in(State next) {
        return new AssignedFollowUp(owner, due, next);
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
