package org.cultureledger.kpi.query;

/** How a KPI stands to its target. */
public enum TargetState {
    NO_TARGET,
    /** There is a target, and nothing was observed since the baseline. */
    NOT_OBSERVED,
    /** A period that ended by the target's day reached it. */
    REACHED,
    /** As far as the way from the baseline over the steps to the target demands, or further. */
    ON_TRACK,
    BEHIND,
    /** The target's day has passed, and no period that ended by then reached it. */
    MISSED
}
