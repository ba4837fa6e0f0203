package org.cultureledger.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The idempotency key belongs to another request, which has taken effect. Nothing was executed or stored. */
public class IdempotencyKeyReusedException extends AxonNonTransientException {

    private final Receipt original;

    public IdempotencyKeyReusedException(Receipt original) {
        super("The idempotency key belongs to another request, which is in the commit at position "
                + original.position());
        this.original = original;
    }

    /** The commit that the other request brought about. */
    public Receipt original() {
        return original;
    }
}
