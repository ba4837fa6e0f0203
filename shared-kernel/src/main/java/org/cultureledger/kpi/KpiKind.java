package org.cultureledger.kpi;

/** What a KPI measures, in the coarse. */
public enum KpiKind {
    SATISFACTION,
    LOYALTY,
    ADVOCACY,
    ENGAGEMENT,
    BEHAVIOUR,
    EFFICIENCY,
    FINANCIAL
}
