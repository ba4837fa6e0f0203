package org.cultureledger.council.query;

import java.time.LocalDate;
import org.cultureledger.council.Composition;
import org.jspecify.annotations.Nullable;

/**
 * A council: who sat in it when, and by which rule it voted.
 *
 * @param establishedOn first day on which it was there
 * @param remit what it may decide
 * @param parent code of the council that it answers to
 * @param everyDays within how many days it means to meet; absent as long as it has not said
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
        long version) {

    Council with(Composition seats) {
        return new Council(program, code, establishedOn, remit, parent, everyDays, seats, version);
    }

    Council withRemit(String words) {
        return new Council(program, code, establishedOn, words, parent, everyDays, composition, version);
    }

    Council meetingEvery(int days) {
        return new Council(program, code, establishedOn, remit, parent, days, composition, version);
    }

    Council at(long sequence) {
        return new Council(program, code, establishedOn, remit, parent, everyDays, composition, sequence);
    }
}
