package org.cultureledger.access;

/** What a person may be to a thing without any grant; it follows from the thing's own events. */
public enum Relation {
    /** Answers for the thing. */
    OWNER,
    /** Is named by it: as approver, as learner, as the one of whom something is asked. */
    PERSON_CONCERNED,
    /** Sits in the council. */
    SEAT_HOLDER,
    /** Is whose account it is, with or without a person. */
    ACCOUNT_HOLDER
}
