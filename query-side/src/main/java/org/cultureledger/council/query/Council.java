package org.cultureledger.council.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.council.Composition;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A council: who sat in it when, and by which rule it voted.
 *
 * @param establishedOn first day on which it was there
 * @param remit what it may decide
 * @param parent code of the council that it answers to
 * @param everyDays within how many days it means to meet; absent as long as it has not said
 * @param departures why seats were vacated, in the order of recording
 * @param version place of the last event in the council's stream, from 0
 */
public record Council(
        String program,
        String code,
        LocalDate establishedOn,
        @Nullable String remit,
        @Nullable String parent,
        @Nullable Integer everyDays,
        Composition composition,
        List<Departure> departures,
        long version) {

    /**
     * That somebody left his seat.
     *
     * @param from first day on which it was vacant
     * @param reason in the vault
     */
    public record Departure(String person, LocalDate from, Sealed reason) {}

    public Council {
        departures = List.copyOf(departures);
    }

    Council left(Departure departure) {
        var more = new ArrayList<>(departures);
        more.add(departure);
        return new Council(program, code, establishedOn, remit, parent, everyDays, composition, more, version);
    }

    Council with(Composition seats) {
        return new Council(program, code, establishedOn, remit, parent, everyDays, seats, departures, version);
    }

    Council withRemit(String words) {
        return new Council(program, code, establishedOn, words, parent, everyDays, composition, departures, version);
    }

    Council meetingEvery(int days) {
        return new Council(program, code, establishedOn, remit, parent, days, composition, departures, version);
    }

    Council at(long sequence) {
        return new Council(program, code, establishedOn, remit, parent, everyDays, composition, departures, sequence);
    }
}
