package org.cultureledger.eventstore.history;

/**
 * Something that no log may do to its clients.
 *
 * @param where the stream or the client
 */
public record Violation(Kind kind, String where, String what) {

    /** How a history can be bad. */
    public enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** There twice, or two where one can be. */
        DOUBLED,
        /** Not in the order in which it was accepted. */
        REORDERED,
        /** A client does not find what it wrote or saw before. */
        STALE,
        /** There although it was refused or never sent. */
        INVENTED,
        /** The client never learnt whether it is there. */
        UNSETTLED
    }
}
