package org.cultureledger.commitment.query;

import java.time.LocalDate;
import org.cultureledger.initiative.SlipCategory;
import org.jspecify.annotations.Nullable;

/**
 * A day for which something was promised, for as long as it stood.
 *
 * @param made first day on which it stood
 * @param step what set it
 * @param movedBy what set the next one; absent if it still stands
 * @param moveConfirmed whether the approver of that next one has confirmed
 */
record Promise(
        LocalDate due, LocalDate made, Step step, @Nullable Step movedBy, boolean moveConfirmed) {

    /** So long before a due day, others begin to rely on it. */
    static final int NOTICE_DAYS = 30;

    Promise moved(Step move) {
        return new Promise(due, made, step, move, false);
    }

    Promise confirmed() {
        return new Promise(due, made, step, movedBy, true);
    }

    /** From this day on others rely on it: thirty days before it is due, or when it was made. */
    LocalDate notice() {
        var thirtyBefore = due.minusDays(NOTICE_DAYS);
        return made.isAfter(thirtyBefore) ? made : thirtyBefore;
    }

    /** Whether it still stood on the day of {@link #notice}, and was not given up later for an approved shift of priorities. */
    boolean isBinding() {
        return stoodOnNotice() && !isExcused();
    }

    /** Whether it was given up once others relied on it, for a shift of priorities that its approver has confirmed. */
    boolean isExcused() {
        return movedBy != null && stoodOnNotice() && movedBy.category() == SlipCategory.PRIORITY_SHIFT && moveConfirmed;
    }

    private boolean stoodOnNotice() {
        return movedBy == null || movedBy.on().isAfter(notice());
    }
}
