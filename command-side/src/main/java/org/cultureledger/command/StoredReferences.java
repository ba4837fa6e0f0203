package org.cultureledger.command;

import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cultureledger.kernel.StreamId;
import org.springframework.stereotype.Component;

/** Reads the streams themselves, so it is never behind. */
@Component
public final class StoredReferences implements References {

    private final EventStore events;

    public StoredReferences(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean exists(StreamId stream) {
        return events.lastSequenceNumberFor(stream.toString()).isPresent();
    }

    @Override
    public <S> S fold(StreamId stream, S start, BiFunction<S, Object, S> step) {
        var state = start;
        var stored = events.readEvents(stream.toString(), 0); // the events, and no snapshot of an aggregate
        while (stored.hasNext()) state = step.apply(state, stored.next().getPayload());
        return state;
    }
}
