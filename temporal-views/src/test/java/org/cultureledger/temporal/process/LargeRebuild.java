package org.cultureledger.temporal.process;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.axon.HeadTokenStore;
import org.cultureledger.temporal.axon.ViewHealth;
import org.cultureledger.temporal.axon.ViewProcessors;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneEvent;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** A process that feeds a view from a log that is made up as it is read, and so takes no memory. */
final class LargeRebuild {

    static final String DONE = "done";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private LargeRebuild() {}

    /** @param arguments address and name of the database, number of events and of the milestones that they are about */
    public static void main(String[] arguments) throws InterruptedException {
        var client = MongoClients.create(arguments[0]);
        var views = new ViewDatabase(client, client.getDatabase(arguments[1]));
        var log = new MadeUpLog(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var store = views.open(Accountability.VIEW);
        var configurer = DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(_ -> log);
        configurer.eventProcessing(processing -> new ViewProcessors(
                        processing,
                        HeadTokenStore.ofOnlyProcess(views.heads()),
                        message -> Recorded.alone(
                                message.trackingToken().position().orElseThrow(), message.getTimestamp()),
                        new ViewHealth(),
                        500,
                        10_000)
                .register(store));
        configurer.start();
        if (store.awaitPosition(log.events - 1L, PATIENCE)) System.out.println(DONE);
    }

    /** First each milestone is planned, then each is moved, again and again. */
    private record MadeUpLog(int events, int milestones) implements EventStorageEngine {

        private MilestoneEvent event(long position) {
            var initiative = "initiative-" + position % milestones / 10;
            var milestone = "milestone-" + position % 10;
            var day = DAY.plusDays(position / milestones);
            return position < milestones
                    ? new MilestonePlanned(initiative, milestone, "owner-" + position % 97, day)
                    : new MilestoneRescheduled(initiative, milestone, day, "the supplier is late");
        }

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken behind, boolean mayBlock) {
            long first = behind == null ? 0 : behind.position().orElseThrow() + 1;
            return LongStream.range(first, events)
                    .mapToObj(position -> new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(position),
                            new GenericEventMessage<>(event(position)),
                            () -> Instant.EPOCH));
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void storeSnapshot(DomainEventMessage<?> snapshot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DomainEventStream readEvents(String aggregate, long firstSequence) {
            return DomainEventStream.empty();
        }

        @Override
        public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
            return Optional.empty();
        }
    }
}
