package org.cultureledger.kpi;

/** Where a KPI stands in the chain from culture to business performance ({@code FND-6}), from its base to its top. */
public enum Layer {
    CULTURE,
    EXPERIENCE,
    LOYALTY_ADVOCACY,
    PERFORMANCE
}
