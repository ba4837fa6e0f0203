package org.cultureledger.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final CouncilId MAIN = CouncilId.parse("council/acme/main");
    private static final PersonId ANN = PersonId.of("p-ann");

    @Test
    void a_change_of_seat_recorded_late_keeps_the_vacancy_that_ended_the_first_seat() {
        var council = after(seated(Seat.MEMBER, "2025-01-01"), vacated("2025-09-01"), seated(Seat.CHAIR, "2025-03-01"));
        assertThat(seatOn(council, "2025-02-28")).isEqualTo(Seat.MEMBER);
        assertThat(seatOn(council, "2025-08-31")).isEqualTo(Seat.CHAIR);
        assertThat(council.seatOf(ANN, day("2025-09-01"))).isEmpty();
    }

    @Test
    void a_seat_recorded_late_ends_where_the_next_one_begins() {
        var council = after(seated(Seat.CHAIR, "2025-06-01"), seated(Seat.MEMBER, "2025-01-01"));
        assertThat(seatOn(council, "2025-05-31")).isEqualTo(Seat.MEMBER);
        assertThat(seatOn(council, "2026-05-31")).isEqualTo(Seat.CHAIR);
    }

    @Test
    void a_seat_taken_anew_after_a_vacancy_is_not_ended_by_it() {
        var council = after(seated(Seat.MEMBER, "2025-01-01"), vacated("2025-03-01"), seated(Seat.CHAIR, "2025-03-01"));
        assertThat(seatOn(council, "2026-01-01")).isEqualTo(Seat.CHAIR);
    }

    private static Composition after(CouncilEvent... events) {
        var council = Composition.NONE;
        for (var event : events) council = council.after(event);
        return council;
    }

    private static Seat seatOn(Composition council, String day) {
        return council.seatOf(ANN, day(day)).orElseThrow().seat();
    }

    private static MemberSeated seated(Seat seat, String from) {
        return new MemberSeated(MAIN, ANN, seat, day(from));
    }

    private static SeatVacated vacated(String from) {
        return new SeatVacated(MAIN, ANN, day(from), new Sealed("r", "c"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
