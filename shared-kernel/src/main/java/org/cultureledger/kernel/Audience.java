package org.cultureledger.kernel;

/** Who may read a record, from the narrowest circle to the widest. */
public enum Audience {
    /** The council's members and the auditor. */
    COUNCIL,
    /** The council, executives, programme managers and leaders. */
    MANAGEMENT,
    /** Everyone with a grant in the programme. */
    ALL
}
