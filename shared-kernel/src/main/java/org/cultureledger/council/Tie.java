package org.cultureledger.council;

/** What becomes of an option with as many votes as would have stopped it. */
public enum Tie {
    /** It is taken if the chair voted for it. */
    CHAIR_DECIDES,
    NOT_TAKEN
}
