package org.cultureledger.program;

import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money spent in a period.
 *
 * @param initiative what it was spent on; the programme at large if absent
 */
public record Spend(
        BudgetPeriod period, Money amount, @Nullable InitiativeId initiative, Disclosure disclosure) {}
