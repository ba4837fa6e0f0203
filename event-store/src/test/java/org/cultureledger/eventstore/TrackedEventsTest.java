package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cultureledger.eventstore.Fixtures.event;
import static org.cultureledger.eventstore.Fixtures.events;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

class TrackedEventsTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private record Planned(String code) {}

    private record Dropped(String code) {}

    private static final EventTypes.Type PLANNED = new EventTypes.Type("initiative.planned", 1, Planned.class);
    private static final EventTypes.Type DROPPED = new EventTypes.Type("initiative.dropped", 1, Dropped.class);

    private final MongoDatabase database = SERVER.newDatabase();

    @Test
    void a_tracked_event_tells_the_commit_that_it_is_part_of() {
        try (var engine = Fixtures.engine(database, builder -> builder.clock(new SettableClock(NOON)))) {
            engine.appendEvents(event("alpha", 0));
            engine.appendEvents(events("alpha", 1, 3));
            engine.appendEvents(new GenericEventMessage<>("of no aggregate", Map.of("actor", "a-1")));

            var tracked = engine.readEvents(null, false).toList();

            assertThat(tracked)
                    .extracting(TrackedEventsTest::commit)
                    .containsExactly(
                            List.of(0L, 0L), List.of(1L, 3L), List.of(1L, 3L), List.of(1L, 3L), List.of(4L, 4L));
            assertThat(tracked)
                    .allMatch(
                            event -> NOON.toString().equals(event.getMetaData().get(CommitMetadata.RECORDED_AT)))
                    .extracting(TrackedEventMessage::trackingToken)
                    .startsWith(new GlobalSequenceTrackingToken(0), new GlobalSequenceTrackingToken(1));
            assertThat(tracked.getLast().getMetaData()).containsEntry("actor", "a-1");
        }
    }

    @Test
    void what_is_added_when_reading_is_not_stored() {
        try (var engine = Fixtures.engine(database)) {
            engine.appendEvents(event("alpha", 0));
            assertThat(engine.log()
                            .commitAt(0)
                            .orElseThrow()
                            .events()
                            .getFirst()
                            .getDocument("metaData"))
                    .doesNotContainKeys(CommitMetadata.FIRST, CommitMetadata.LAST, CommitMetadata.RECORDED_AT);
        }
    }

    @Test
    void a_processor_stops_at_an_event_type_that_it_should_know() {
        write(new Planned("one"), new Dropped("two"), new Planned("three"));
        try (var engine = reading(PLANNED)) {
            Queue<Object> handled = new ConcurrentLinkedQueue<>();
            var store = EmbeddedEventStore.builder().storageEngine(engine).build();
            var processor = processor(store, handled);
            processor.start();
            await().until(() ->
                    processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState));

            var status = processor.processingStatus().values().iterator().next();
            assertThat(status.getError()).hasStackTraceContaining(UnknownEventTypeException.class.getSimpleName());
            assertThat(handled).doesNotContain(new Planned("three"));
            assertThat(status.getCurrentPosition().orElse(-1)).isLessThan(1);
            processor.shutDown();
            store.shutDown();
        }
    }

    @Test
    void a_processor_that_knows_all_types_handles_all_events() {
        write(new Planned("one"), new Dropped("two"), new Planned("three"));
        try (var engine = reading(PLANNED, DROPPED)) {
            Queue<Object> handled = new ConcurrentLinkedQueue<>();
            var store = EmbeddedEventStore.builder().storageEngine(engine).build();
            var processor = processor(store, handled);
            processor.start();
            await().until(() -> handled.size() == 3);

            assertThat(handled).containsExactly(new Planned("one"), new Dropped("two"), new Planned("three"));
            processor.shutDown();
            store.shutDown();
        }
    }

    @Test
    void upcasters_come_before_the_registry() {
        write(new Dropped("one"));
        var renamed = new SingleEventUpcaster() {
            @Override
            protected boolean canUpcast(IntermediateEventRepresentation event) {
                return event.getType().getName().equals("initiative.dropped");
            }

            @Override
            protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                return event.upcastPayload(
                        new SimpleSerializedType("initiative.planned", "1"), ObjectNode.class, payload -> payload);
            }
        };
        try (var engine = Fixtures.engine(
                database,
                builder -> builder.eventSerializer(serializer(PLANNED)).upcasterChain(renamed))) {
            assertThat(engine.readEvents(null, false).<Object>map(EventMessage::getPayload))
                    .containsExactly(new Planned("one"));
        }
    }

    private void write(Object... payloads) {
        try (var engine = reading(PLANNED, DROPPED)) {
            for (int i = 0; i < payloads.length; i++) {
                engine.appendEvents(new GenericDomainEventMessage<>("Initiative", "alpha", i, payloads[i]));
            }
        }
    }

    private MongoEventStorageEngine reading(EventTypes.Type... types) {
        return Fixtures.engine(database, builder -> builder.eventSerializer(serializer(types)));
    }

    private static RegisteredTypesSerializer serializer(EventTypes.Type... types) {
        return new RegisteredTypesSerializer(new EventTypes(List.of(types)), _ -> {}, Fixtures.OWN_PACKAGES);
    }

    private static TrackingEventProcessor processor(EmbeddedEventStore store, Queue<Object> handled) {
        return TrackingEventProcessor.builder()
                .name("test")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(handled))
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    private record Handler(Queue<Object> handled) {

        @EventHandler
        @SuppressWarnings("UnusedMethod")
        void on(Planned event) {
            handled.add(event);
        }

        @EventHandler
        @SuppressWarnings("UnusedMethod")
        void on(Dropped event) {
            handled.add(event);
        }
    }

    private static List<Object> commit(TrackedEventMessage<?> event) {
        var metaData = event.getMetaData();
        return List.of(
                requireNonNull(metaData.get(CommitMetadata.FIRST)), requireNonNull(metaData.get(CommitMetadata.LAST)));
    }
}
