package org.cultureledger.benchmark.store;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.cultureledger.benchmark.Server;
import org.cultureledger.eventstore.EventTypes;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.eventstore.RegisteredTypesSerializer;

/** Makes the contenders: each with an empty store, the same serializer, and its own defaults for the rest. */
final class Contenders {

    static final String OURS = "event-store";
    static final String AXON_MONGO = "axon-mongo";
    static final String JDBC = "Axon JDBC, PostgreSQL";
    static final String RAW = "raw driver";

    private Contenders() {}

    /** What serves every contender. */
    static Serializer serializer() {
        var types = new EventTypes(List.of(new EventTypes.Type("benchmark.noted", 1, Noted.class)));
        return new RegisteredTypesSerializer(types, _ -> {}, "org.cultureledger.");
    }

    static EngineContender ours(Server server) {
        return ours(server.newDatabase());
    }

    static EngineContender ours(MongoDatabase database) {
        var engine = engine(database);
        return new EngineContender(OURS, engine, engine::close);
    }

    static MongoEventStorageEngine engine(MongoDatabase database) {
        return MongoEventStorageEngine.builder()
                .database(database)
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .build();
    }

    @SuppressWarnings("deprecation") // without its index it would let two writers have the same place
    static EngineContender axonMongo(Server server) {
        var engine = org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(server.newDatabase())
                        .build())
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        engine.ensureIndexes();
        return new EngineContender(AXON_MONGO, engine, () -> {});
    }

    static EngineContender jdbc(Postgres postgres) {
        var connections = postgres.newDatabase();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(connections))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new EngineContender(JDBC, engine, connections::close);
    }
}
