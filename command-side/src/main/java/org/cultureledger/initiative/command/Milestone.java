package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.NOT_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_DROPPED;
import static org.cultureledger.rule.GeneralRule.DATE_UNCHANGED;

import java.time.LocalDate;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone's refusals need to know of it.
 *
 * @param approver who was named for the last move and has not confirmed it yet
 * @param completionConfirmed whether somebody bore witness to the completion
 */
record Milestone(
        LocalDate due,
        @Nullable PersonId owner,
        State state,
        @Nullable PersonId approver,
        boolean completionConfirmed) {

    enum State {
        OPEN,
        COMPLETED,
        DROPPED
    }

    static Milestone added(LocalDate due, @Nullable PersonId owner) {
        return new Milestone(due, owner, State.OPEN, null, false);
    }

    Milestone moved(LocalDate newDue, @Nullable PersonId approvedBy) {
        return new Milestone(newDue, owner, state, approvedBy, completionConfirmed);
    }

    Milestone moveConfirmed() {
        return new Milestone(due, owner, state, null, completionConfirmed);
    }

    Milestone in(State next) {
        return new Milestone(due, owner, next, approver, false);
    }

    Milestone witnessed() {
        return new Milestone(due, owner, state, approver, true);
    }

    Milestone handedTo(PersonId to) {
        return new Milestone(due, to, state, approver, completionConfirmed);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    void refuseUnlessOpen() {
        Refusal.when(state == State.COMPLETED, ALREADY_COMPLETED, "The milestone is completed");
        refuseDropped();
    }

    void refuseUnlessCompleted() {
        refuseDropped();
        Refusal.when(state != State.COMPLETED, NOT_COMPLETED, "The milestone is not completed");
    }

    void refuseSameDate(LocalDate newDue) {
        Refusal.when(due.equals(newDue), DATE_UNCHANGED, "The milestone is due on %s already".formatted(due));
    }

    void refuseDropped() {
        Refusal.when(state == State.DROPPED, ALREADY_DROPPED, "The milestone was dropped");
    }
}
