package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who does the work of storing: the caller where it is alone, one thread for all where there are several. */
class CallersThreadTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    /** The threads that have sealed commits, in order. */
    private final List<Thread> sealing = new CopyOnWriteArrayList<>();

    @AfterEach
    void forgetInterrupt() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_caller_who_is_alone_stores_its_commit_itself() {
        try (var engine = engine(() -> {})) {
            engine.appendEvents(event("alpha", 0));
            assertThat(sealing).containsExactly(Thread.currentThread());
        }
    }

    @Test
    void what_comes_while_a_caller_is_storing_is_stored_behind_it_by_one_thread_for_all() throws Exception {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var log = CommitLog.open(SERVER.newDatabase());
        var settlement = new BatchSettlement(log, clock(() -> hold(begun, released)), Duration.ofSeconds(5));
        try (var callers = Executors.newSingleThreadExecutor();
                var appender = CommitAppender.started(settlement, 10)) {
            var first = callers.submit(() -> appender.submit(draft("alpha")).join());
            begun.await();
            var second = appender.submit(draft("beta"));
            var third = appender.submit(draft("gamma"));
            assertThat(second).isNotDone();
            released.countDown();

            assertThat(first.get().position()).isZero();
            assertThat(second.join().position()).isEqualTo(1);
            assertThat(third.join().position()).isEqualTo(2);
            assertThat(sealing).hasSize(2);
            assertThat(sealing.getLast().getName()).isEqualTo("commit-appender");
        }
    }

    @Test
    void an_interrupted_caller_has_its_commit_stored_all_the_same() {
        try (var engine = engine(() -> {})) {
            Thread.currentThread().interrupt();
            engine.appendEvents(event("alpha", 0));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(engine.log().head()).hasValue(0);
        }
    }

    @Test
    void an_interrupt_while_a_caller_is_storing_costs_no_commit_and_is_not_lost() {
        try (var engine = engine(() -> Thread.currentThread().interrupt())) {
            engine.appendEvents(event("alpha", 0));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(engine.log().head()).hasValue(0);
            assertThat(sealing).containsExactly(Thread.currentThread());
        }
    }

    private static void hold(CountDownLatch begun, CountDownLatch released) {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommitDraft draft(String stream) {
        return CommitEvents.of(List.of(event(stream, 0)))
                .draft(Optional.empty(), new EventDocuments(PayloadFormat.DOCUMENT), Fixtures.serializer());
    }

    private MongoEventStorageEngine engine(Runnable whenSealing) {
        return Fixtures.engine(SERVER.newDatabase(), builder -> builder.clock(clock(whenSealing)));
    }

    /** @param whenSealing what happens to a thread that is about to store commits */
    private Clock clock(Runnable whenSealing) {
        InstantSource source = () -> {
            sealing.add(Thread.currentThread());
            whenSealing.run();
            return Instant.now();
        };
        return source.withZone(ZoneOffset.UTC);
    }
}
