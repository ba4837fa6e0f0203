package org.cultureledger.council;

/** What was wrong with the way in which a decision came about. It is recorded all the same, and stays marked until ratified. */
public enum Irregularity {
    WITHOUT_QUORUM,
    AGAINST_THE_MAJORITY,
    /** Somebody voted who had neither a voting seat nor stood in for one. */
    VOTE_WITHOUT_SEAT,
    /** Somebody voted who was not present at the meeting. */
    VOTER_ABSENT,
    /** The chair decided alone, and nobody sat in the chair. */
    CHAIR_VACANT,
    /** Nobody sat in the council. */
    COUNCIL_VACANT
}
