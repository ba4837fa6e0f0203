package org.cultureledger.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own suite for its event store on a storage engine, whole. */
class EventStoreConformanceTest extends EmbeddedEventStoreTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final List<MongoEventStorageEngine> engines = new ArrayList<>();

    @Override
    public EventStorageEngine createStorageEngine() {
        MongoEventStorageEngine engine = Fixtures.engine(SERVER.newDatabase());
        engines.add(engine);
        return engine;
    }

    @AfterEach
    void close() {
        engines.forEach(MongoEventStorageEngine::close);
    }
}
