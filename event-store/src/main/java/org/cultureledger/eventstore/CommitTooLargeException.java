package org.cultureledger.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** What a unit of work published does not fit into one commit. Nothing was stored. */
public class CommitTooLargeException extends EventStoreException {

    public CommitTooLargeException(String message) {
        super(message);
    }
}
