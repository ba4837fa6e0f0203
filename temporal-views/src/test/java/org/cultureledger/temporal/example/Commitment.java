package org.cultureledger.temporal.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has promised by a date. Whether it is late depends on the day one asks, so that is not stored.
 *
 * @param doneOn null while it is not done
 */
public record Commitment(
        String owner, LocalDate due, @Nullable LocalDate doneOn) {

    /** How a promise stands on a given day. */
    public enum Standing {
        OPEN,
        LATE,
        DONE
    }

    static Commitment made(String owner, LocalDate due) {
        return new Commitment(owner, due, null);
    }

    Commitment dueOn(LocalDate newDue) {
        return new Commitment(owner, newDue, doneOn);
    }

    Commitment ownedBy(String newOwner) {
        return new Commitment(newOwner, due, doneOn);
    }

    Commitment doneOn(LocalDate day) {
        return new Commitment(owner, due, day);
    }

    public Standing standingOn(LocalDate day) {
        if (doneOn != null) return Standing.DONE;
        return due.isBefore(day) ? Standing.LATE : Standing.OPEN;
    }
}
