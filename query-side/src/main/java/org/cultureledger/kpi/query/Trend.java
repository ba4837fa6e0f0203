package org.cultureledger.kpi.query;

/** Where a KPI went since it was seen before. */
public enum Trend {
    BETTER,
    WORSE,
    /** It changed by no more than the larger margin of error of the two figures, so it did not change. */
    WITHIN_MARGIN,
    UNCHANGED,
    /** There is no earlier figure that it may be compared with. */
    UNKNOWN
}
