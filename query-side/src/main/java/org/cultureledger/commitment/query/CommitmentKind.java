package org.cultureledger.commitment.query;

import java.util.Locale;

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
    TARGET;

    /** How the keys of its rows begin, behind the programme's code. */
    String keyPrefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
    }
}
