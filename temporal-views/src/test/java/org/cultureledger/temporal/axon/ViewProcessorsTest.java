package org.cultureledger.temporal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventhandling.GenericEventMessage.asEventMessage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.cultureledger.temporal.axon.Nodes.Bounds;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.CouncilEvent.DecisionTaken;
import org.cultureledger.temporal.example.Histories;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;
import org.cultureledger.temporal.example.SlipLedger;
import org.cultureledger.temporal.example.Slippage;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewProcessorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Nodes nodes = new Nodes(engine);

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void every_view_follows_the_log() throws Exception {
        var events = Histories.random(13, 200, 10);
        nodes.append(events);
        var slips = nodes.store(SlipLedger.VIEW);
        var commitments = nodes.store(Accountability.VIEW);
        nodes.start("a", slips, commitments);

        assertThat(slips.awaitPosition(199, Nodes.PATIENCE)).isTrue();
        assertThat(commitments.awaitPosition(199, Nodes.PATIENCE)).isTrue();
        for (long position = 0; position < 200; position += 9) {
            assertThat(slips.at(position).all()).isEqualTo(Nodes.fold(SlipLedger.VIEW, events, position));
            assertThat(commitments.at(position).all()).isEqualTo(Nodes.fold(Accountability.VIEW, events, position));
        }
    }

    @Test
    void a_writer_reads_what_it_wrote() throws Exception {
        var store = nodes.store(SlipLedger.VIEW);
        var log = nodes.start("a", store).eventStore();
        for (int day = 0; day < 20; day++) {
            log.publish(asEventMessage(new MilestonePlanned("i", "m" + day, "ann", DAY.plusDays(day))));
            assertThat(store.awaitPosition(day, Nodes.PATIENCE)).isTrue();
            assertThat(store.current().find("i/m" + day)).isPresent();
        }
    }

    @Test
    void an_event_the_view_does_not_listen_to_moves_its_head_all_the_same() throws Exception {
        var store = nodes.store(SlipLedger.VIEW);
        nodes.append(List.of(new DecisionTaken("2026-001", "ann", DAY)));
        nodes.start("a", store);

        assertThat(store.awaitPosition(0, Nodes.PATIENCE)).isTrue();
        assertThat(store.current().all()).isEmpty();
    }

    @Test
    void a_row_can_name_who_caused_a_change() throws Exception {
        var store = nodes.store(SlipLedger.VIEW);
        nodes.append(List.of(new MilestonePlanned("i", "m", "ann", DAY)));
        engine.appendEvents(new GenericEventMessage<>(
                new MilestoneRescheduled("i", "m", DAY.plusDays(3), "Rain"), Map.of("actor", "ben")));
        nodes.start("a", store);

        assertThat(store.awaitPosition(1, Nodes.PATIENCE)).isTrue();
        assertThat(store.current().find("i/m").orElseThrow().row().movedBy()).isEqualTo("ben");
        assertThat(store.history("i/m").lineage()).containsExactly(0L, 1L);
    }

    @Test
    void a_commit_shows_as_a_whole_though_its_events_arrive_one_by_one() throws Exception {
        var store = nodes.store(SlipLedger.VIEW);
        var log = nodes.start("a", store).eventStore();
        log.publish(asEventMessage(new MilestonePlanned("i", "alone", "ann", DAY)));
        log.publish(part(new MilestonePlanned("i", "first", "ann", DAY)));
        assertThat(store.awaitPosition(0, Nodes.PATIENCE)).isTrue();
        assertThat(store.awaitPosition(1, Duration.ofMillis(300))).isFalse();
        assertThat(store.current().all()).containsOnlyKeys("i/alone");

        log.publish(part(new MilestonePlanned("i", "second", "ann", DAY)));

        assertThat(store.awaitPosition(2, Nodes.PATIENCE)).isTrue();
        assertThat(store.current().all()).containsOnlyKeys("i/alone", "i/first", "i/second");
    }

    private static GenericEventMessage<?> part(MilestonePlanned event) {
        return new GenericEventMessage<>(event, Map.of("commit", new Bounds(1, 2)));
    }

    @Test
    void a_view_can_be_read_as_of_a_date() throws Exception {
        recordOn("2026-03-01T10:00:00Z", new MilestonePlanned("i", "m", "ann", DAY));
        recordOn("2026-03-02T10:00:00Z", new MilestoneRescheduled("i", "m", DAY.plusDays(3), "Rain"));
        var store = nodes.store(SlipLedger.VIEW);
        var timeline = new EventStoreTimeline(nodes.start("a", store).eventStore());

        assertThat(store.awaitPosition(1, Nodes.PATIENCE)).isTrue();
        assertThat(slips(store, timeline.positionBefore(Instant.parse("2026-03-01T00:00:00Z"))))
                .isEmpty();
        assertThat(slips(store, timeline.positionBefore(Instant.parse("2026-03-02T00:00:00Z"))))
                .containsExactly(0);
        assertThat(slips(store, timeline.positionBefore(Instant.parse("2026-03-03T00:00:00Z"))))
                .containsExactly(1);
    }

    private void recordOn(String moment, Object event) {
        GenericEventMessage.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        try {
            nodes.append(List.of(event));
        } finally {
            GenericEventMessage.clock = Clock.systemUTC();
        }
    }

    private static List<Integer> slips(MongoViewStore<Slippage> store, long position) {
        return store.at(position).all().values().stream().map(Slippage::slips).toList();
    }
}
