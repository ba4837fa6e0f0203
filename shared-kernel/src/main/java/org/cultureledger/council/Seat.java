package org.cultureledger.council;

/** In which place somebody sits in the council. */
public enum Seat {
    CHAIR,
    MEMBER,
    /** Keeps the minutes and does not vote. */
    SECRETARY;

    public boolean votes() {
        return this != SECRETARY;
    }
}
