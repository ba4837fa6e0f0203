package org.cultureledger.temporal;

/** A cursor that was not made by the kind of query that it came with. */
public final class ForeignCursorException extends IllegalArgumentException {

    public ForeignCursorException(String message, Throwable cause) {
        super(message, cause);
    }
}
