package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * Reads the log as an event processor does, while others write, and remembers each event and what {@code positionAt} said
 * of times that had passed: neither may ever be otherwise.
 */
final class HeadFollower implements AutoCloseable {

    private static final int QUESTIONS = 20;

    /** An event as it was seen once. */
    record Seen(long position, String identifier, Instant recordedAt, long commitFirst, long commitLast) {

        static Seen of(TrackedEventMessage<?> event) {
            var metaData = event.getMetaData();
            return new Seen(
                    event.trackingToken().position().orElseThrow(),
                    event.getIdentifier(),
                    Instant.parse((String) metaData.get(CommitMetadata.RECORDED_AT)),
                    (Long) requireNonNull(metaData.get(CommitMetadata.FIRST)),
                    (Long) requireNonNull(metaData.get(CommitMetadata.LAST)));
        }
    }

    private final MongoEventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Instant, OptionalLong> answers = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> following;
    private volatile boolean ending;

    HeadFollower(MongoDatabase database) {
        engine = Fixtures.engine(database);
        store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(10)
                .build();
        following = thread.submit(() -> {
            follow();
            return null;
        });
    }

    private void follow() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> events = store.openStream(null)) {
            boolean more = true;
            while (more || !ending) {
                more = events.hasNextAvailable(20, TimeUnit.MILLISECONDS);
                if (more) see(Seen.of(events.nextAvailable()));
            }
        }
    }

    private void see(Seen event) {
        if (!seen.isEmpty()
                && event.recordedAt().isAfter(seen.getLast().recordedAt())
                && seen.size() % QUESTIONS == 0) {
            Instant passed = event.recordedAt().minusMillis(1); // on record is a later time, so the answer is final
            answers.put(passed, engine.log().positionAt(passed));
        }
        seen.add(event);
    }

    /** To be asked when nobody writes any more: how many events there are. */
    int assertThatNothingChanged() throws Exception {
        ending = true;
        following.get();
        var now = engine.readEvents(null, false).map(Seen::of).toList();
        assertThat(seen).as("what was seen, in order").isEqualTo(now);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i).position()).as("no gap, no repetition").isEqualTo(i);
        }
        assertThat(seen.stream().map(Seen::identifier)).doesNotHaveDuplicates();
        assertThat(seen.stream().map(Seen::recordedAt)).isSorted();
        answers.forEach((time, answer) -> assertThat(engine.log().positionAt(time))
                .as("position at %s", time)
                .isEqualTo(answer));
        assertThatTimesLeadToPositions(now);
        return now.size();
    }

    private void assertThatTimesLeadToPositions(List<Seen> events) {
        for (int i = 0; i < events.size(); i += QUESTIONS) {
            var event = events.get(i);
            long last = engine.log().positionAt(event.recordedAt()).orElseThrow();
            assertThat(last).isGreaterThanOrEqualTo(event.commitLast());
            assertThat(events.get((int) last).recordedAt()).isEqualTo(event.recordedAt());
            assertThat(last + 1 == events.size()
                            || events.get((int) last + 1).recordedAt().isAfter(event.recordedAt()))
                    .isTrue();
            assertThat(engine.log().recordedAtOf(event.position())).hasValue(event.recordedAt());
        }
    }

    @Override
    public void close() {
        ending = true;
        thread.close();
        store.shutDown();
        engine.close();
    }
}
