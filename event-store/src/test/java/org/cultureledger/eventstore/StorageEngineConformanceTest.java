package org.cultureledger.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Axon's own suite for event storage engines, whole. It looks for tokens by the messages' time and wants metadata back as
 * they were given.
 */
class StorageEngineConformanceTest
        extends BatchingEventStorageEngineTest<MongoEventStorageEngine, MongoEventStorageEngineBuilder> {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final MongoDatabase database = SERVER.newDatabase();
    private MongoEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = createEngine();
        setTestSubject(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<MongoEventStorageEngineBuilder> customization) {
        Serializer serializer = Fixtures.serializer();
        return customization
                .apply(MongoEventStorageEngine.builder()
                        .database(database)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .asAxonSpecifies())
                .build();
    }
}
