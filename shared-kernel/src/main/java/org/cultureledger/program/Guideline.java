package org.cultureledger.program;

import org.cultureledger.kernel.Code;
import org.jspecify.annotations.Nullable;

/**
 * How a value is applied on an ordinary day.
 *
 * @param value the brand value that it applies
 * @param audience for whom it is, in words
 * @param dailyDecision the decision of every day that it settles
 * @param text what to do, in full
 */
public record Guideline(
        Code value,
        String audience,
        String dailyDecision,
        @Nullable String text) {}
