package org.cultureledger.initiative;

/** Why a promised date moved, in the coarse. */
public enum SlipCategory {
    RESOURCES,
    SCOPE,
    DEPENDENCY,
    /** Something else was put first. Approved, it is shown and not charged to the owner. */
    PRIORITY_SHIFT,
    EXTERNAL,
    ESTIMATE
}
