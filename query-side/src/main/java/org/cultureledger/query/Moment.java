package org.cultureledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a question is answered from, and for which day.
 *
 * @param position last position that counts, the end of a commit; -1 before the first event
 * @param on the day to judge for, in {@code zone}
 * @param today the day on which the question is asked, in {@code zone}
 * @param zone the programme's
 * @param past whether the question names a moment to answer from, rather than now
 */
public record Moment(long position, LocalDate on, LocalDate today, ZoneId zone, boolean past) {
    /** The same state, judged for another day. */
    public Moment on(LocalDate day) {
        return new Moment(position, day, today, zone, past);
    }

    /** The programme's day of an instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
