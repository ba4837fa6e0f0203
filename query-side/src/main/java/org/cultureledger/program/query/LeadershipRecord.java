package org.cultureledger.program.query;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.program.LeadershipAct;
import org.jspecify.annotations.Nullable;

/**
 * What a leader was seen to do.
 *
 * @param confirmedOn day on which the witness confirmed; absent while he has not
 */
public record LeadershipRecord(
        int number,
        LocalDate on,
        String person,
        LeadershipAct.Kind kind,
        @Nullable String witness,
        List<String> upheld,
        List<String> tradedOff,
        @Nullable Sealed note,
        @Nullable LocalDate confirmedOn) {

    public LeadershipRecord {
        upheld = List.copyOf(upheld);
        tradedOff = List.copyOf(tradedOff);
    }

    /** Whether somebody is named as witness who had not confirmed by the day. */
    public boolean isUnconfirmedOn(LocalDate day) {
        return witness != null && (confirmedOn == null || confirmedOn.isAfter(day));
    }

    LeadershipRecord confirmed(LocalDate day) {
        return new LeadershipRecord(number, on, person, kind, witness, upheld, tradedOff, note, day);
    }
}
