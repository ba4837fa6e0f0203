package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cultureledger.eventstore.Fixtures.event;
import static org.cultureledger.eventstore.Fixtures.events;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final MongoEventStorageEngine engine = Fixtures.engine(SERVER.newDatabase());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_full_queue_refuses_further_commits_and_stores_what_it_holds() throws Exception {
        int capacity = 2;
        int callers = 10;
        HoldingClock clock = new HoldingClock();
        List<Future<?>> outcomes = new ArrayList<>();
        try (MongoEventStorageEngine slow = Fixtures.engine(
                        SERVER.newDatabase(),
                        builder -> builder.queueCapacity(capacity).clock(clock));
                ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            outcomes.add(threads.submit(() -> slow.appendEvents(event("first", 0))));
            clock.asked.await(); // the appender is busy with the first commit
            IntStream.range(1, callers)
                    .forEach(i -> outcomes.add(threads.submit(() -> slow.appendEvents(event("stream-" + i, 0)))));
            await().until(() -> outcomes.stream().filter(Future::isDone).count() == callers - 1 - capacity);
            clock.released.countDown();

            int refused = 0;
            for (Future<?> outcome : outcomes) {
                refused += isRefused(outcome) ? 1 : 0;
            }
            assertThat(refused).isEqualTo(callers - 1 - capacity);
            assertThat(slow.log().head()).hasValue(capacity);
        }
    }

    private static boolean isRefused(Future<?> outcome) throws InterruptedException {
        try {
            outcome.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(AppendQueueFullException.class);
            return true;
        }
    }

    @Test
    void a_commit_holds_512_events_and_not_one_more() {
        assertThatThrownBy(() -> engine.appendEvents(events("alpha", 0, 513)))
                .isInstanceOf(CommitTooLargeException.class)
                .hasMessage("A commit holds at most 512 events, not 513");
        assertThat(engine.log().head()).isEmpty();

        engine.appendEvents(events("alpha", 0, 512));
        assertThat(engine.log().head()).hasValue(511);
    }

    @Test
    void a_commit_of_too_many_bytes_is_refused() {
        var large = new GenericDomainEventMessage<>("Programme", "alpha", 0, "x".repeat(CommitLog.MAX_COMMIT_BYTES));
        assertThatThrownBy(() -> engine.appendEvents(large))
                .isInstanceOf(CommitTooLargeException.class)
                .hasMessageContaining("at most 15728640 bytes");
        assertThat(engine.log().head()).isEmpty();
    }

    @Test
    void a_stream_has_a_name_of_at_most_300_characters() {
        engine.appendEvents(event("x".repeat(300), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(event("x".repeat(301), 0)))
                .withMessageContaining("at most 300 characters, not 301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event/1", "command/1", "passed-over/1"})
    void a_stream_name_cannot_be_mistaken_for_another_kind_of_key(String stream) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(event(stream, 0)))
                .withMessageContaining("must not begin with");
    }

    @ParameterizedTest
    @ValueSource(strings = {CommitMetadata.FIRST, CommitMetadata.LAST, CommitMetadata.RECORDED_AT})
    void an_event_cannot_bring_the_metadata_that_the_log_adds(String name) {
        var event = event("alpha", 0).withMetaData(Map.of(name, "forged"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(event))
                .withMessageContaining(name);
        assertThat(engine.log().head()).isEmpty();
    }

    @Test
    void a_closed_engine_refuses_commits() {
        engine.appendEvents(event("alpha", 0));
        engine.close();
        assertThatThrownBy(() -> engine.appendEvents(event("alpha", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("closed");
    }

    /** Holds the appender up when it asks for the time. */
    private static final class HoldingClock extends Clock {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public Instant instant() {
            asked.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
