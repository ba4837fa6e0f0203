package org.cultureledger.commitment.query;

/** What kind of thing was promised. */
public enum CommitmentKind {
    MILESTONE,
    /** Something that an initiative needs from somebody. */
    ESCALATION,
    FOLLOW_UP,
    OUTCOME_REVIEW,
    /** Computed from courses and people when read; never a row. */
    TRAINING,
    /** Computed from KPIs and their observations when read; never a row. */
    TARGET
}
