package org.cultureledger.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own suite for its event store on a storage engine, whole. */
class EventStoreConformanceTest extends EmbeddedEventStoreTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final List<MongoEventStorageEngine> engines = new ArrayList<>();

    /** Axon gives some tests 100 ms, which the first use of everything they need must not take. */
    @BeforeAll
    static void warmUp() throws Exception {
        var engine = Fixtures.engine(SERVER.newDatabase());
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        try (var stream = store.openStream(null)) {
            for (int sequence = 0; sequence < 50; sequence++) {
                store.publish(new GenericDomainEventMessage<>("Thing", "thing", sequence, "payload"));
                stream.nextAvailable();
            }
        }
        store.shutDown();
        engine.close();
    }

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
