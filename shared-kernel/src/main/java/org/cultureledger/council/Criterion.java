package org.cultureledger.council;

/** What a decision is judged by, on the day on which it was taken. */
public enum Criterion {
    QUORUM,
    MAJORITY,
    SEATS
}
