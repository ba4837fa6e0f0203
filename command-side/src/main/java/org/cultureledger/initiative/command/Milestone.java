package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.NOT_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_DROPPED;
import static org.cultureledger.rule.GeneralRule.DATE_UNCHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.time.LocalDate;
import java.util.Optional;
import org.cultureledger.access.Caller;
import org.cultureledger.command.Dated;
import org.cultureledger.command.Recorder;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone's refusals need to know of it.
 *
 * @param owners of its own; as long as it has none, the initiative's owner answers for it
 * @param completedBy who recorded the completion
 * @param confirmed whether somebody bore witness to the completion
 */
record Milestone(
        String title,
        @Nullable String proof,
        LocalDate due,
        Dated<PersonId> owners,
        State state,
        Moves moves,
        @Nullable Recorder completedBy,
        boolean confirmed) {

    enum State {
        OPEN,
        COMPLETED,
        DROPPED
    }

    static Milestone added(String title, @Nullable String proof, LocalDate due, @Nullable PersonId owner) {
        Dated<PersonId> owners = owner == null ? Dated.none() : Dated.always(owner);
        return new Milestone(title, proof, due, owners, State.OPEN, Moves.NONE, null, false);
    }

    Milestone amended(String newTitle, @Nullable String newProof) {
        return new Milestone(newTitle, newProof, due, owners, state, moves, completedBy, confirmed);
    }

    Milestone moved(LocalDate newDue, @Nullable PersonId approver) {
        return new Milestone(title, proof, newDue, owners, state, moves.then(approver), completedBy, confirmed);
    }

    Milestone moveConfirmed(int move) {
        return new Milestone(title, proof, due, owners, state, moves.confirmed(move), completedBy, confirmed);
    }

    Milestone handedTo(PersonId to, LocalDate from) {
        return new Milestone(title, proof, due, owners.with(from, to), state, moves, completedBy, confirmed);
    }

    Milestone completed(Recorder by) {
        return new Milestone(title, proof, due, owners, State.COMPLETED, moves, by, false);
    }

    Milestone witnessed() {
        return new Milestone(title, proof, due, owners, state, moves, completedBy, true);
    }

    Milestone reopened() {
        return new Milestone(title, proof, due, owners, State.OPEN, moves, null, false);
    }

    Milestone dropped() {
        return new Milestone(title, proof, due, owners, State.DROPPED, moves, completedBy, confirmed);
    }

    /** Its own owner on that day, if it has one. */
    Optional<PersonId> owner(LocalDate day) {
        return owners.on(day);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean says(String otherTitle, @Nullable String otherProof) {
        return title.equals(otherTitle) && Optional.ofNullable(proof).equals(Optional.ofNullable(otherProof));
    }

    boolean wasCompletedBy(Caller caller) {
        return completedBy != null && completedBy.is(caller);
    }

    void refuseUnlessOpen() {
        Refusal.when(state == State.COMPLETED, ALREADY_COMPLETED, "The milestone is completed");
        refuseDropped();
    }

    void refuseUnlessCompleted() {
        refuseDropped();
        Refusal.when(state != State.COMPLETED, NOT_COMPLETED, "The milestone is not completed");
    }

    void refuseUnlessAwaitingWitness() {
        refuseUnlessCompleted();
        Refusal.when(confirmed, NOTHING_TO_CONFIRM, "The completion is confirmed");
    }

    void refuseSameDate(LocalDate newDue) {
        Refusal.when(due.equals(newDue), DATE_UNCHANGED, "The milestone is due on %s already".formatted(due));
    }

    void refuseDropped() {
        Refusal.when(state == State.DROPPED, ALREADY_DROPPED, "The milestone was dropped");
    }
}
