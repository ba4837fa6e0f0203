package org.cultureledger.kpi;

import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * For which part of the customers and the company a figure stands; what is absent is not narrowed.
 *
 * @param segment of customers
 * @param country by its two letters of ISO 3166, such as {@code DE}
 */
public record Scope(
        @Nullable Code segment,
        @Nullable DepartmentId department,
        @Nullable String country) {

    /** Everything that the KPI measures. */
    public static final Scope ALL = new Scope(null, null, null);

    /** Whether it is narrowed in no way. */
    public boolean coversEverything() {
        return equals(ALL);
    }
}
