package org.cultureledger.kpi;

/** What a revised target asks, compared with the one before. */
public enum TargetChange {
    /** Easier to reach or later. It should rest on a decision, and is shown as unbacked where it does not. */
    EASED,
    TIGHTENED
}
