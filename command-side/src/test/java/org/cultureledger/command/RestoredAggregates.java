package org.cultureledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.serialization.Serializer;
import org.cultureledger.platform.snapshot.SnapshotFormat;
import org.jspecify.annotations.Nullable;

/**
 * Gives out no aggregate as its events fold it: each is laid down as a snapshot and read again, and must be the same. So
 * whatever a test has it decide, it decides as restored.
 */
final class RestoredAggregates<T> implements EventStore {

    private static final Serializer SNAPSHOTS = SnapshotFormat.serializer();

    private final EventStore events;
    private final AggregateModel<T> model;
    private final GenericAggregateFactory<T> factory;

    RestoredAggregates(EventStore events, AggregateModel<T> model) {
        this.events = events;
        this.model = model;
        this.factory = new GenericAggregateFactory<>(model);
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        events.readEvents(aggregate).forEachRemaining(all::add);
        if (all.isEmpty()) return DomainEventStream.empty();
        var folded = fold(all);
        var restored = restored(folded);
        assertThat(restored)
                .as("%s restored from %s", folded, all)
                .usingRecursiveComparison()
                .isEqualTo(folded);
        var last = all.getLast();
        return DomainEventStream.of(
                new GenericDomainEventMessage<>(last.getType(), aggregate, last.getSequenceNumber(), restored));
    }

    private T fold(List<DomainEventMessage<?>> all) {
        var first = all.getFirst();
        var root = factory.createAggregateRoot(first.getAggregateIdentifier(), first);
        var aggregate = EventSourcedAggregate.initialize(root, model, events, NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(DomainEventStream.of(all));
        return aggregate.getAggregateRoot();
    }

    private static <T> T restored(T folded) {
        return SNAPSHOTS.deserialize(SNAPSHOTS.serialize(folded, byte[].class));
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        return events.readEvents(aggregate, first);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        events.storeSnapshot(snapshot);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return events.openStream(token);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> messages) {
        events.publish(messages);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        return events.subscribe(processor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        return events.registerDispatchInterceptor(interceptor);
    }
}
