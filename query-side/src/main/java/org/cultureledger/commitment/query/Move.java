package org.cultureledger.commitment.query;

import java.time.Instant;
import java.time.LocalDate;
import org.cultureledger.initiative.SlipCategory;
import org.jspecify.annotations.Nullable;

/**
 * That one promise was given up for another.
 *
 * @param number among the moves of a commitment in the order of recording, from 1; 0 where none is numbered
 * @param on day on which the new one was made
 * @param by who is named as having approved it
 * @param decision number of the decision that it rests on
 * @param confirmed whether whoever is named as approver has said so
 */
public record Move(
        int number,
        LocalDate on,
        Instant recordedAt,
        @Nullable SlipCategory category,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String decision,
        boolean confirmed) {

    /** A move for which no approver is named. */
    public static Move of(LocalDate on, Instant recordedAt, @Nullable String reason, @Nullable String decision) {
        return new Move(0, on, recordedAt, null, reason, null, decision, false);
    }

    static Move of(Step step) {
        return new Move(
                step.move() == null ? 0 : step.move(),
                step.on(),
                step.recordedAt(),
                step.category(),
                step.reason(),
                step.by(),
                step.decision(),
                false);
    }

    Move confirm() {
        return new Move(number, on, recordedAt, category, reason, by, decision, true);
    }

    /** Whether it is for a shift of priorities that its approver has confirmed. */
    boolean isApprovedShift() {
        return category == SlipCategory.PRIORITY_SHIFT && confirmed;
    }
}
