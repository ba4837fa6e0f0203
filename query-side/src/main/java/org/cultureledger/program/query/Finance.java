package org.cultureledger.program.query;

import java.time.LocalDate;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Money;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Money approved or spent.
 *
 * @param decision by which a budget was approved
 * @param initiative what was spent on; the programme at large if absent
 */
public record Finance(
        Form form,
        LocalDate on,
        String period,
        Money amount,
        @Nullable String decision,
        @Nullable String initiative,
        Disclosure disclosure)
        implements Disclosed {

    /** Which of the two. */
    public enum Form {
        BUDGET,
        SPEND
    }
}
