package org.cultureledger.program;

import java.time.LocalDate;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the programme, and with what authority.
 *
 * @param reportsTo the level that the lead reports to
 * @param budget what the lead may spend; none if absent
 * @param decisionRights what the lead may decide alone; nothing if absent
 * @param from first day, in the programme's zone
 */
public record Lead(
        PersonId person,
        Level reportsTo,
        @Nullable Money budget,
        @Nullable String decisionRights,
        LocalDate from) {}
