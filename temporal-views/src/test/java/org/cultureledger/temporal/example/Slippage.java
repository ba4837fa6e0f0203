package org.cultureledger.temporal.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far a milestone has moved from its first date. The single slips are this row's versions.
 *
 * @param slips how often it was rescheduled
 * @param days by how many days it is due later than first planned; negative if earlier
 * @param reason why it was last rescheduled, by {@code movedBy}; null before the first time
 * @param completedOn null while it is not completed
 */
public record Slippage(
        LocalDate firstDue,
        LocalDate due,
        int slips,
        long days,
        @Nullable String reason,
        @Nullable String movedBy,
        @Nullable LocalDate completedOn) {

    static Slippage planned(LocalDate due) {
        return new Slippage(due, due, 0, 0, null, null, null);
    }

    Slippage moved(LocalDate newDue, String why, @Nullable String actor) {
        return new Slippage(
                firstDue, newDue, slips + 1, ChronoUnit.DAYS.between(firstDue, newDue), why, actor, completedOn);
    }

    Slippage completed(LocalDate on) {
        return new Slippage(firstDue, due, slips, days, reason, movedBy, on);
    }
}
