package org.cultureledger.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counter of which a snapshot is taken every ten events. */
class SnapshotsTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final int EVERY = 10;

    /** One more was counted. */
    record Counted(String counter) {}

    /** Counts how many events it was told, apart from how many it knows of. */
    static class Counter {

        @AggregateIdentifier
        public String id = "";

        public int count;
        private int told;

        void count() {
            apply(new Counted(id));
        }

        @EventSourcingHandler
        void on(Counted event) {
            id = event.counter();
            count++;
            told++;
        }
    }

    private final MongoDatabase database = SERVER.newDatabase();
    private final MongoEventStorageEngine engine = Fixtures.engine(database);
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Repository<Counter> counters = EventSourcingRepository.builder(Counter.class)
            .eventStore(store)
            .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(
                    AggregateSnapshotter.builder()
                            .eventStore(store)
                            .aggregateFactories(List.of(new GenericAggregateFactory<>(Counter.class)))
                            .build(),
                    EVERY))
            .build();

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void an_aggregate_is_restored_from_its_snapshot_and_told_the_events_since() {
        append("alpha", 0, 25);
        count("alpha");

        var loaded = load("alpha");
        assertThat(loaded.count).isEqualTo(26);
        assertThat(loaded.told).isLessThan(EVERY);
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_ignored() {
        append("alpha", 0, 25);
        count("alpha");
        alter("payload", "{broken");

        assertThatAllEventsAreTold();
    }

    @Test
    void a_snapshot_of_a_class_that_is_gone_is_ignored() {
        append("alpha", 0, 25);
        count("alpha");
        alter("payloadType", "org.cultureledger.eventstore.FormerCounter");

        assertThatAllEventsAreTold();
    }

    @Test
    void a_snapshot_of_another_revision_is_ignored_where_the_filter_says_so() {
        append("alpha", 0, 25);
        count("alpha");
        try (var later = Fixtures.engine(
                database,
                builder -> builder.snapshotFilter(
                        snapshot -> "2".equals(snapshot.getPayload().getType().getRevision())))) {
            assertThat(later.readSnapshot("alpha")).isEmpty();
        }
        assertThat(engine.readSnapshot("alpha")).isPresent();
    }

    @Test
    void a_snapshot_of_a_history_that_the_log_does_not_have_is_thrown_away() {
        append("alpha", 0, 25);
        count("alpha");
        var ahead = engine.readSnapshot("alpha").orElseThrow();
        MongoDatabase restored = SERVER.newDatabase();
        database.getCollection("snapshots").find().forEach(restored.getCollection("snapshots")::insertOne);
        try (var backup = Fixtures.engine(restored)) {
            backup.appendEvents(event("alpha", 0));
            assertThat(backup.readSnapshot("alpha")).isEmpty();
            assertThat(restored.getCollection("snapshots").countDocuments()).isZero();

            backup.storeSnapshot(ahead);
            assertThat(restored.getCollection("snapshots").countDocuments())
                    .as("nor kept where its last event is missing")
                    .isZero();
        }
    }

    @Test
    @Tag("long")
    void an_aggregate_of_100_000_events_is_loaded_within_50_ms_of_100_times_99() {
        for (int first = 0; first < 100_000; first += CommitLog.MAX_COMMIT_SIZE) {
            append("alpha", first, Math.min(CommitLog.MAX_COMMIT_SIZE, 100_000 - first));
        }
        count("alpha");
        for (int warm = 0; warm < 200; warm++) load("alpha");

        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < 1_000; round++) {
            long start = System.nanoTime();
            assertThat(load("alpha").count).isEqualTo(100_001);
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(null);
        assertThat(nanos.get(nanos.size() * 99 / 100) / 1e6).as("ms").isLessThan(50);
    }

    private void assertThatAllEventsAreTold() {
        var loaded = load("alpha");
        assertThat(loaded.count).isEqualTo(26);
        assertThat(loaded.told).isEqualTo(26);
        assertThat(load("alpha").told).as("a new snapshot was taken").isZero();
    }

    private void append(String counter, long first, int count) {
        var events = new ArrayList<GenericDomainEventMessage<Counted>>();
        for (int i = 0; i < count; i++) {
            events.add(new GenericDomainEventMessage<>("Counter", counter, first + i, new Counted(counter)));
        }
        engine.appendEvents(events);
    }

    private static GenericDomainEventMessage<Counted> event(String counter, long sequence) {
        return new GenericDomainEventMessage<>("Counter", counter, sequence, new Counted(counter));
    }

    private void count(String counter) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.execute(() -> counters.load(counter).execute(Counter::count));
    }

    private Counter load(String counter) {
        var loaded = new Counter[1];
        DefaultUnitOfWork.startAndGet(null).execute(() -> counters.load(counter).execute(it -> loaded[0] = it));
        return loaded[0];
    }

    private void alter(String field, String value) {
        database.getCollection("snapshots").updateOne(eq("_id", "alpha"), set(field, value));
    }
}
