package org.cultureledger.kpi.query;

/** How a KPI stands to its target. */
public enum TargetState {
    NO_TARGET,
    /** There is a target, and nothing was observed since the baseline. */
    NOT_OBSERVED,
    /** A period that ended by the target's day reached it. */
    REACHED,
    /**
     * Nothing says how far it should be by now: there is no baseline of this part, or it has been measured otherwise since.
     */
    UNKNOWN,
    /** As far as the way from the baseline over the steps to the target demands, or further. */
    ON_TRACK,
    BEHIND,
    /** The target's day has passed, and no period that ended by then reached it. */
    MISSED,
    /** The KPI was retired or another one took its place, and the target had not been reached. */
    DROPPED
}
