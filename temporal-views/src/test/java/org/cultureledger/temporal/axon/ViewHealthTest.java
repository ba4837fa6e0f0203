package org.cultureledger.temporal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.axon.ViewHealth.State;
import org.cultureledger.temporal.axon.ViewHealth.Status;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.CouncilEvent;
import org.cultureledger.temporal.example.CouncilEvent.DecisionTaken;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.SlipLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A view that cannot take an event stops, says so, and skips nothing. */
class ViewHealthTest {

    public record Decided(String owner) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private @Nullable Nodes nodes;

    @AfterEach
    void stop() {
        if (nodes != null) nodes.close();
    }

    @Test
    void a_failing_handler_holds_the_view_back_and_loses_nothing() throws Exception {
        var failures = new AtomicInteger();
        var log = nodes(new InMemoryEventStorageEngine());
        log.append(decisions());
        var store = log.store(failingAt(5, () -> failures.incrementAndGet() == 1));
        log.start("a", store);

        assertThat(store.awaitPosition(9, Nodes.PATIENCE)).isTrue();
        assertThat(failures).hasValue(2);
        assertThat(store.current().all()).hasSize(10);
        assertThat(store.history("d4").lineage()).containsExactly(4L);
    }

    @Test
    void a_view_that_stopped_says_why_while_the_others_go_on() throws Exception {
        var log = nodes(new InMemoryEventStorageEngine());
        log.append(decisions());
        var sick = log.store(failingAt(5, () -> true));
        var sound = log.store(Accountability.VIEW);
        log.start("a", sick, sound);

        var status = stopped(log);
        assertThat(status.view()).isEqualTo(sick.name());
        assertThat(status.position()).isLessThan(5);
        assertThat(status.failure())
                .isEqualTo(
                        "View decided@1 cannot take event 5 (DecisionTaken): java.lang.IllegalStateException: no way");
        assertThat(sound.awaitPosition(9, Nodes.PATIENCE)).isTrue();
        assertThat(log.health("a").views()).extracting(Status::state).containsExactly(State.FOLLOWING, State.STOPPED);
    }

    @Test
    void a_view_recovers_once_its_failure_is_over() throws Exception {
        var broken = new AtomicBoolean(true);
        var log = nodes(new InMemoryEventStorageEngine());
        log.append(decisions());
        var store = log.store(failingAt(5, broken::get));
        log.start("a", store);
        stopped(log);

        broken.set(false);

        assertThat(store.awaitPosition(9, Nodes.PATIENCE)).isTrue();
        await().untilAsserted(() -> assertThat(log.health("a").stopped()).isEmpty());
    }

    @Test
    void an_event_that_cannot_be_read_stops_the_views_that_listen_to_it() throws Exception {
        var engine = new InMemoryEventStorageEngine();
        var log = nodes(engine);
        log.append(decisions());
        engine.appendEvents(new Unreadable());
        var listening = log.store(SlipLedger.VIEW);
        var indifferent = log.store(failingAt(100, () -> true));
        log.start("a", listening, indifferent);

        var status = stopped(log);
        assertThat(status.view()).isEqualTo(SlipLedger.VIEW.name());
        assertThat(status.failure()).contains("cannot take event 10 (MilestonePlanned)", "no such field");
        assertThat(indifferent.awaitPosition(10, Nodes.PATIENCE)).isTrue();
    }

    @Test
    void a_type_that_the_log_cannot_name_stops_every_view() {
        var engine = new InMemoryEventStorageEngine() {
            @Override
            public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
                return super.readEvents(token, mayBlock).peek(event -> {
                    if (event.trackingToken().position().orElseThrow() == 5)
                        throw new SerializationException("Unknown event type council.dissolved");
                });
            }
        };
        var log = nodes(engine);
        log.append(decisions());
        log.start("a", log.store(SlipLedger.VIEW), log.store(Accountability.VIEW));

        await().atMost(Nodes.PATIENCE)
                .untilAsserted(() -> assertThat(log.health("a").stopped())
                        .hasSize(2)
                        .allSatisfy(status -> assertThat(status.failure()).contains("council.dissolved")));
    }

    private Nodes nodes(EventStorageEngine engine) {
        var started = new Nodes(engine);
        nodes = started;
        return started;
    }

    private static Status stopped(Nodes log) {
        return await().atMost(Nodes.PATIENCE)
                .until(() -> log.health("a").stopped(), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<Object> decisions() {
        return IntStream.range(0, 10)
                .<Object>mapToObj(i -> new DecisionTaken("d" + i, "ann", DAY))
                .toList();
    }

    /** @param fails asked each time that the position is to be applied */
    private static View<Decided> failingAt(long position, BooleanSupplier fails) {
        return View.of("decided", 1, Decided.class).on(CouncilEvent.class, (event, recorded, rows) -> {
            if (recorded.position() == position && fails.getAsBoolean()) throw new IllegalStateException("no way");
            if (event instanceof DecisionTaken it) rows.put(it.decision(), new Decided(it.owner()));
        });
    }

    /** Stands for an event whose stored form no longer fits its class. */
    private static final class Unreadable extends GenericEventMessage<MilestonePlanned> {

        Unreadable() {
            super(new MilestonePlanned("i", "m", "ann", DAY), Map.of());
        }

        @Override
        public MilestonePlanned getPayload() {
            throw new SerializationException("no such field");
        }
    }
}
