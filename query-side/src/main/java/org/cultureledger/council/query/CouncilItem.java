package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.VotingRule;
import org.jspecify.annotations.Nullable;

/**
 * A council on a day.
 *
 * @param chair code of the person in the chair; absent while it is vacant
 * @param seats those taken
 * @param rule by which it votes; absent as long as none is on record
 * @param everyDays within how many days it means to meet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CouncilItem(
        String code,
        LocalDate establishedOn,
        @Nullable String remit,
        @Nullable String parent,
        @Nullable String chair,
        List<SeatItem> seats,
        @Nullable VotingRule rule,
        @Nullable Integer everyDays,
        @Nullable String link,
        @Nullable String lineage) {

    static CouncilItem of(Council row, LocalDate day) {
        return of(row, day, null, null);
    }

    static CouncilItem of(Council row, LocalDate day, @Nullable String link, @Nullable String lineage) {
        var composition = row.composition();
        return new CouncilItem(
                row.code(),
                row.establishedOn(),
                row.remit(),
                row.parent(),
                composition.chairOn(day).map(person -> person.code().value()).orElse(null),
                SeatItem.on(composition, day),
                composition.ruleOn(day).orElse(null),
                row.everyDays(),
                link,
                lineage);
    }
}
