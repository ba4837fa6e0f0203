package org.cultureledger.commitment.query;

import java.time.Instant;
import java.time.LocalDate;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.temporal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a commitment.
 *
 * @param on the day from which it counts
 * @param due the day promised, of a promise or move
 * @param owner who answers for it from then on, of a promise or handing over
 * @param move number of the move that was made or confirmed, from 1
 * @param by who approved a move, or confirmed something
 */
public record Step(
        What what,
        LocalDate on,
        long position,
        Instant recordedAt,
        @Nullable LocalDate due,
        @Nullable String owner,
        @Nullable SlipCategory category,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String decision,
        @Nullable Integer move) {

    /** What can happen to a commitment. */
    public enum What {
        PROMISED,
        MOVED,
        /** Whoever was named as approver of a move has said so. */
        MOVE_CONFIRMED,
        HANDED_OVER,
        COMPLETED,
        /** Somebody else bears witness of the completion. */
        COMPLETION_CONFIRMED,
        REOPENED,
        DROPPED
    }

    public static Step promised(Recorded at, LocalDate due, @Nullable String owner) {
        return of(What.PROMISED, at, at.on(), due, owner, null, null, null, null);
    }

    /** @param decision number of the decision that the move rests on */
    public static Step moved(
            Recorded at,
            LocalDate due,
            @Nullable SlipCategory category,
            String reason,
            @Nullable PersonId approvedBy,
            @Nullable String decision) {
        return of(What.MOVED, at, at.on(), due, null, category, reason, code(approvedBy), decision);
    }

    /** @param move its number among the commitment's moves in the order of recording, from 1 */
    public static Step moveConfirmed(Recorded at, int move, PersonId by) {
        return of(What.MOVE_CONFIRMED, at, at.on(), null, null, null, null, code(by), null)
                .numbered(move);
    }

    /** @param from day from which the new owner answers, which may lie ahead */
    public static Step handedOver(Recorded at, PersonId to, LocalDate from, String reason) {
        return of(What.HANDED_OVER, at, from, null, code(to), null, reason, null, null);
    }

    public static Step completed(Recorded at) {
        return of(What.COMPLETED, at, at.on(), null, null, null, null, null, null);
    }

    public static Step completionConfirmed(Recorded at, PersonId by) {
        return of(What.COMPLETION_CONFIRMED, at, at.on(), null, null, null, null, code(by), null);
    }

    public static Step reopened(Recorded at, String reason) {
        return of(What.REOPENED, at, at.on(), null, null, null, reason, null, null);
    }

    public static Step dropped(Recorded at, String reason) {
        return of(What.DROPPED, at, at.on(), null, null, null, reason, null, null);
    }

    /** The same promise for another day: the day was written down wrongly. */
    Step corrected(LocalDate right) {
        return new Step(what, on, position, recordedAt, right, owner, category, reason, by, decision, move);
    }

    Step numbered(int number) {
        return new Step(what, on, position, recordedAt, due, owner, category, reason, by, decision, number);
    }

    private static Step of(
            What what,
            Recorded at,
            LocalDate on,
            @Nullable LocalDate due,
            @Nullable String owner,
            @Nullable SlipCategory category,
            @Nullable String reason,
            @Nullable String by,
            @Nullable String decision) {
        return new Step(what, on, at.position(), at.recordedAt(), due, owner, category, reason, by, decision, null);
    }

    private static @Nullable String code(@Nullable PersonId person) {
        return person == null ? null : person.code().value();
    }
}
