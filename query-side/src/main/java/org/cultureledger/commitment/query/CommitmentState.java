package org.cultureledger.commitment.query;

/** How a commitment stands on a day. */
public enum CommitmentState {
    OPEN,
    /** Open, and due on the day or within the fourteen after it. */
    DUE_SOON,
    OVERDUE,
    DONE_IN_TIME,
    /** Done after its day; or said to be, long afterwards and so far by nobody else. */
    DONE_LATE,
    DROPPED
}
