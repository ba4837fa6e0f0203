package org.cultureledger.program;

import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money for a period.
 *
 * @param decision by which it was approved
 */
public record Budget(
        BudgetPeriod period, Money amount, @Nullable DecisionId decision, Disclosure disclosure) {}
