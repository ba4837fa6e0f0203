package org.cultureledger.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure and how far it can be trusted.
 *
 * @param value in the KPI's unit
 * @param sampleSize how many were asked or counted
 * @param marginOfError half the width of the 95 % interval, in the KPI's unit; a change inside it is none
 */
public record Measurement(
        BigDecimal value,
        @Nullable Integer sampleSize,
        @Nullable BigDecimal marginOfError,
        Finality finality) {}
