package org.cultureledger.eventstore;

import org.axonframework.serialization.SerializationException;

/**
 * The log holds an event of a known family under a name, or in a revision, that nobody here knows: it was written by a
 * later version of the program. A reader must not pass over it, unless an operator has it {@linkplain PassedOver passed
 * over}.
 */
public class UnknownEventTypeException extends SerializationException {

    /**
     * @param revision as stored
     */
    public UnknownEventTypeException(String name, String revision) {
        super("Event type %s, revision %s, is not known here: written by a later version?".formatted(name, revision));
    }

    private UnknownEventTypeException(String message, UnknownEventTypeException cause) {
        super(message, cause);
    }

    /** The same, of the event at {@code position}. */
    UnknownEventTypeException at(long position) {
        return new UnknownEventTypeException("At position %d: %s".formatted(position, getMessage()), this);
    }
}
