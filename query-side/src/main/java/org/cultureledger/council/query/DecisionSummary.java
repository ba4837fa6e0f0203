package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision in one line; {@code state} is absent on days before it was taken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionSummary(
        String number,
        String title,
        LocalDate decidedOn,
        @Nullable DecisionState state,
        boolean irregular) {

    static DecisionSummary of(Decision row, LocalDate day) {
        return new DecisionSummary(
                row.number(),
                row.resolution().title(),
                row.resolution().decidedOn(),
                row.stateOn(day).orElse(null),
                !row.irregularOn(day).isEmpty());
    }
}
