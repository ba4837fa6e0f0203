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
    TARGET,
    /**
     * No commitment: what the commitments of one plan have in common, kept beside them so that they follow when the plan
     * is handed over, amended or cancelled.
     */
    PLAN
}
