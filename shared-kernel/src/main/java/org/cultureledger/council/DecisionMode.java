package org.cultureledger.council;

/** How a decision came about. */
public enum DecisionMode {
    CONSENSUS,
    VOTE,
    /** By letter or mail, without a meeting. */
    CIRCULAR,
    /** By the chair alone, because it could not wait. */
    CHAIR_URGENT,
    /** By the sponsor, not by the council. */
    SPONSOR;

    /** Whether one person decided, so that neither quorum nor majority was asked for. */
    public boolean byOnePerson() {
        return this == CHAIR_URGENT || this == SPONSOR;
    }
}
