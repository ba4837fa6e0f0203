package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.program.LeadershipAct;
import org.jspecify.annotations.Nullable;

/**
 * A leadership act as it is told.
 *
 * @param unconfirmed whether the witness has not confirmed by the day
 * @param note absent where there is none, or it was erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadershipItem(
        int number,
        LocalDate on,
        String person,
        LeadershipAct.Kind kind,
        @Nullable String witnessedBy,
        boolean unconfirmed,
        List<String> valuesUpheld,
        List<String> valuesTradedOff,
        @Nullable String note,
        String link,
        String lineage) {}
