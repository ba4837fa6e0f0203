package org.cultureledger.initiative.query;

/** Where an initiative stands on a day. */
public enum InitiativeState {
    /** Before its first day. */
    PLANNED,
    RUNNING,
    CLOSED,
    CANCELLED
}
