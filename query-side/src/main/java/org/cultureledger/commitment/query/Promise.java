package org.cultureledger.commitment.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day for which something was promised, for as long as it stood.
 *
 * @param due last day to do it
 * @param made first day on which it stood
 * @param done that what this promise says was done, in time or not; absent as long as it is not
 * @param move what gave it up for another one; absent if it still stands
 */
public record Promise(
        LocalDate due,
        LocalDate made,
        @Nullable Done done,
        @Nullable Move move) {

    /** So long before a due day, others begin to rely on it. */
    static final int NOTICE_DAYS = 30;

    public static Promise of(LocalDate due, LocalDate made) {
        return new Promise(due, made, null, null);
    }

    public Promise done(@Nullable Done what) {
        return new Promise(due, made, what, move);
    }

    public Promise moved(Move by) {
        return new Promise(due, made, done, by);
    }

    /** With the word of whoever is named as having approved its move, if it was given up by that one. */
    Promise moveConfirmed(int number) {
        return move == null || move.number() != number ? this : moved(move.confirm());
    }

    /** From this day on others rely on it: thirty days before it is due, or when it was made. */
    LocalDate notice() {
        var thirtyBefore = due.minusDays(NOTICE_DAYS);
        return made.isAfter(thirtyBefore) ? made : thirtyBefore;
    }

    boolean isKept() {
        return done != null && done.isBy(due);
    }

    /** Whether it still stood on the day of {@link #notice}, and was not given up later for an approved shift of priorities. */
    boolean isBinding() {
        return stoodOnNotice() && !isExcused();
    }

    /** Whether it was given up once others relied on it, for a shift of priorities that its approver has confirmed. */
    boolean isExcused() {
        return move != null && stoodOnNotice() && move.isApprovedShift();
    }

    private boolean stoodOnNotice() {
        return move == null || move.on().isAfter(notice());
    }
}
