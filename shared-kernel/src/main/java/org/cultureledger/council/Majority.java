package org.cultureledger.council;

/** How many votes an option needs. Abstentions are not cast. */
public enum Majority {
    /** More than any other option. */
    RELATIVE,
    /** More than half of the votes cast. */
    SIMPLE,
    /** More than half of all voting seats. */
    ABSOLUTE,
    /** At least two thirds of the votes cast. */
    TWO_THIRDS
}
