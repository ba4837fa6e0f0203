package org.cultureledger.platform.imports;

/** What became of a row of an imported file. */
public enum RowOutcome {
    /** Something was recorded. */
    ACCEPTED,
    /** It had gone in before. */
    REPEATED,
    /** A rule refused it, or it could not be read. */
    REFUSED,
    /** It says nothing that the mapping takes up, or nothing that was not on record. */
    NOTHING;

    /** Of a row of which several commands were taken: what is recorded counts most. */
    public RowOutcome and(RowOutcome other) {
        if (this == ACCEPTED || other == ACCEPTED) return ACCEPTED;
        return this == REPEATED || other == REPEATED ? REPEATED : NOTHING;
    }
}
