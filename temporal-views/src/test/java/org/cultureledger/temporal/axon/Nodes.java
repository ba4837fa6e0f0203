package org.cultureledger.temporal.axon;

import static org.axonframework.eventhandling.GenericEventMessage.asEventMessage;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.TestServer;
import org.cultureledger.temporal.mongo.ViewDatabase;

/** Processes that share a log and a database of views. */
final class Nodes implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int BATCH = 20;
    private static final int CACHED_ROWS = 100;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final EventStorageEngine engine;
    private final Map<String, Configuration> running = new HashMap<>();
    private final Map<String, ViewHealth> health = new HashMap<>();
    private final TestServer server = TestServer.start();
    private final MongoDatabase database = server.freshDatabase();
    private final ViewDatabase views = server.views(database);

    Nodes(EventStorageEngine engine) {
        this.engine = engine;
    }

    ViewDatabase views() {
        return views;
    }

    <R> MongoViewStore<R> store(View<R> view) {
        return views.open(view);
    }

    Configuration start(String name, MongoViewStore<?>... stores) {
        var configurer = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(_ -> engine);
        var fares = new ViewHealth();
        configurer.eventProcessing(processing -> {
            var tokens = new HeadTokenStore(views.heads(), name, CLAIM_TIMEOUT);
            var processors = new ViewProcessors(processing, tokens, Nodes::recorded, fares, BATCH, CACHED_ROWS);
            for (var store : stores) processors.register(store);
        });
        var node = configurer.start();
        running.put(name, node);
        health.put(name, fares);
        return node;
    }

    void stop(String name) {
        var node = running.remove(name);
        if (node != null) node.shutdown();
    }

    ViewHealth health(String name) {
        return health.getOrDefault(name, new ViewHealth());
    }

    void append(List<?> events) {
        engine.appendEvents(events.stream()
                .<EventMessage<?>>map(event -> asEventMessage(event))
                .toList());
    }

    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::stop);
        database.drop();
        server.close();
    }

    /** What a view means at a position: a fold of the events up to it. */
    static <R> Map<String, R> fold(View<R> view, List<?> events, long upTo) {
        var rows = new InMemoryRows<R>();
        for (int position = 0; position <= upTo; position++)
            view.apply(events.get(position), Recorded.alone(position, Instant.EPOCH), rows);
        return rows.asMap();
    }

    /** An event of this log is a commit of its own, unless its metadata say otherwise. */
    private static Recorded recorded(TrackedEventMessage<?> message) {
        long position = message.trackingToken().position().orElseThrow();
        var recorded = Recorded.alone(position, message.getTimestamp());
        var data = message.getMetaData();
        if (data.get("commit") instanceof Bounds(var first, var last)) recorded = recorded.within(first, last);
        return data.get("actor") instanceof String actor ? recorded.by(actor) : recorded;
    }

    /** Metadata {@code commit} of an event that is not alone in its commit. */
    record Bounds(long first, long last) {}
}
