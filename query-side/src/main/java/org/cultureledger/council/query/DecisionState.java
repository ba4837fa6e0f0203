package org.cultureledger.council.query;

/** Whether a decision holds on a day. */
public enum DecisionState {
    /** Taken, and to hold from a later day on. */
    NOT_YET_IN_FORCE,
    IN_FORCE,
    /** Another decision has taken its place. */
    SUPERSEDED,
    REVOKED
}
