package org.cultureledger.commitment.query;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * That what was promised was done.
 *
 * @param unconfirmed whether it was recorded so late that somebody else has to bear witness, and nobody has yet
 */
public record Done(LocalDate on, boolean unconfirmed) {

    /** Recorded later than so many days after its day, a completion needs a witness. */
    public static final int LATE_RECORD_DAYS = 14;

    /**
     * What was done before the programme was kept here could not be recorded in time, and so needs no witness.
     *
     * @param confirmed whether somebody else bore witness
     * @param zone in which the day of recording is counted
     * @param adoptedOn since when the programme is kept here
     */
    public static Done recorded(
            LocalDate on, Instant at, boolean confirmed, ZoneId zone, @Nullable LocalDate adoptedOn) {
        boolean late = DAYS.between(on, LocalDate.ofInstant(at, zone)) > LATE_RECORD_DAYS;
        boolean adopted = adoptedOn != null && on.isBefore(adoptedOn);
        return new Done(on, late && !confirmed && !adopted);
    }

    /** Whether it was done by the day; what waits for a witness was not. */
    boolean isBy(LocalDate due) {
        return !unconfirmed && !on.isAfter(due);
    }
}
