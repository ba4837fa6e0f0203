package org.cultureledger.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others reach.
 *
 * @param who the others, such as companies of the trade
 * @param value in the KPI's unit
 * @param asOf the day for which it was published
 * @param source who says so
 */
public record ExternalBenchmark(
        String who,
        BigDecimal value,
        LocalDate asOf,
        @Nullable String source) {}
