package org.cultureledger.council;

import java.time.LocalDate;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody sat in the council.
 *
 * @param from first day, in the programme's zone
 * @param vacantFrom first day on which he no longer sat there; absent while he does
 */
public record SeatTerm(
        PersonId person,
        Seat seat,
        LocalDate from,
        @Nullable LocalDate vacantFrom) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (vacantFrom == null || day.isBefore(vacantFrom));
    }

    SeatTerm endedFrom(LocalDate day) {
        return new SeatTerm(person, seat, from, day);
    }
}
