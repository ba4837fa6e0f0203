package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Money;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/** A budget or a spend report as it is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FinanceItem(
        LocalDate on,
        String period,
        Money amount,
        @Nullable String decision,
        @Nullable String initiative,
        Disclosure disclosure,
        String lineage) {

    static FinanceItem of(Finance row, Reading reading, String lineage) {
        return new FinanceItem(
                row.on(),
                row.period(),
                row.amount(),
                reading.named(row.decision()),
                row.initiative(),
                row.disclosure(),
                lineage);
    }
}
