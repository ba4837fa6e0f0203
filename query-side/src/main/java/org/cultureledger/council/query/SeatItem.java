package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.Composition;
import org.cultureledger.council.Seat;
import org.cultureledger.council.SeatTerm;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a council that is or was taken.
 *
 * @param person code
 * @param vacantFrom first day on which the person no longer sat there
 * @param vacatedBecause where it is told of one person, to those who may see what is that person's own
 * @param deputies codes of those who stood in on the day judged for
 * @param lineage absent where the seat is told with its council, whose lineage it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatItem(
        String person,
        Seat seat,
        LocalDate from,
        @Nullable LocalDate vacantFrom,
        @Nullable String vacatedBecause,
        List<String> deputies,
        @Nullable String lineage) {

    /** The seats taken on that day. */
    static List<SeatItem> on(Composition council, LocalDate day) {
        return council.seatsOn(day).stream()
                .map(term -> of(term, council, day, null))
                .toList();
    }

    static SeatItem of(SeatTerm term, Composition council, LocalDate day, @Nullable String lineage) {
        return new SeatItem(
                term.person().code().value(),
                term.seat(),
                term.from(),
                term.vacantFrom(),
                null,
                council.speakersFor(term, day)
                        .skip(1)
                        .map(deputy -> deputy.code().value())
                        .toList(),
                lineage);
    }

    SeatItem because(@Nullable String reason) {
        return new SeatItem(person, seat, from, vacantFrom, reason, deputies, lineage);
    }
}
