package org.cultureledger.council;

/** What came of a decision. */
public enum ReviewedOutcome {
    WORKED,
    MIXED,
    FAILED
}
