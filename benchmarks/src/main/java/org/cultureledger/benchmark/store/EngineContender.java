package org.cultureledger.benchmark.store;

import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Any event storage engine of Axon, asked as Axon asks it. */
record EngineContender(String name, EventStorageEngine engine, Runnable stop) implements Contender {

    private static final String AGGREGATE = "Thing";

    @Override
    public void append(Place place, Noted event) {
        engine.appendEvents(
                List.of(new GenericDomainEventMessage<>(AGGREGATE, place.stream(), place.sequence(), event)));
    }

    @Override
    public long replay(long deadline) {
        long seen = 0;
        try (var events = engine.readEvents(null, false)) {
            Iterator<? extends TrackedEventMessage<?>> each = events.iterator();
            while (each.hasNext() && (seen == 0 || System.nanoTime() < deadline)) {
                var event = each.next();
                if (event.getPayload() instanceof Noted && event.getMetaData() != null) seen++;
            }
        }
        return seen;
    }

    @Override
    public void close() {
        stop.run();
    }
}
