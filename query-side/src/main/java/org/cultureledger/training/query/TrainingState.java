package org.cultureledger.training.query;

/** How somebody who has to complete a course stands on a day. */
public enum TrainingState {
    OPEN,
    /** Open, and due on the day or within the fourteen after it. */
    DUE_SOON,
    /** Not completed by the day it was due, or completed too long ago. */
    OVERDUE,
    DONE_IN_TIME,
    /** Completed after the day it was due; or said to be, long afterwards and so far by nobody else. */
    DONE_LATE,
    WAIVED;

    boolean isDone() {
        return this == DONE_IN_TIME || this == DONE_LATE;
    }
}
