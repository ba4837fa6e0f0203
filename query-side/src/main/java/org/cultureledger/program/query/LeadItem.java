package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.kernel.Money;
import org.cultureledger.people.Level;
import org.cultureledger.program.query.ProgramRecord.Leadership;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a programme on a day.
 *
 * @param name of today; absent where the directory has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadItem(
        String person,
        @Nullable String name,
        Level reportsTo,
        @Nullable Money budget,
        @Nullable String decisionRights,
        LocalDate from) {

    static LeadItem of(Leadership lead, @Nullable String name) {
        return new LeadItem(lead.person(), name, lead.reportsTo(), lead.budget(), lead.decisionRights(), lead.from());
    }
}
