package org.cultureledger.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.event;
import static org.cultureledger.eventstore.Fixtures.events;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitLogTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final MongoDatabase database = SERVER.newDatabase();
    private final MongoEventStorageEngine engine = Fixtures.engine(database, builder -> builder.clock(clock));
    private final CommitLog log = engine.log();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_empty_log_has_no_head() {
        assertThat(log.head()).isEmpty();
        assertThat(log.positionAt(NOON)).isEmpty();
        assertThat(log.commitsFrom(0)).isEmpty();
    }

    @Test
    void the_head_is_the_position_of_the_last_event() {
        engine.appendEvents(events("alpha", 0, 3));
        engine.appendEvents(event("beta", 0));
        assertThat(log.head()).hasValue(3);
        assertThat(CommitLog.readOnly(database).head()).hasValue(3);
    }

    @Test
    void commits_are_read_from_the_one_around_the_position() {
        engine.appendEvents(events("alpha", 0, 3));
        engine.appendEvents(events("beta", 0, 2));
        assertThat(log.commitsFrom(1)).extracting(Commit::position).containsExactly(0L, 3L);
        assertThat(log.commitsFrom(3)).extracting(Commit::position).containsExactly(3L);
        assertThat(log.commitsFrom(5)).isEmpty();
    }

    @Test
    void many_commits_of_many_sizes_are_read_without_gap() {
        int next = 0;
        for (int i = 0; i < 300; i++) {
            int size = i % 61 == 0 ? CommitLog.MAX_COMMIT_SIZE : 1 + i % 23;
            engine.appendEvents(events("stream-" + i, 0, size));
            next += size;
        }
        assertThat(CommitLog.readOnly(database).head()).hasValue(next - 1);
        assertThat(log.commitsFrom(0).mapToLong(Commit::size).sum()).isEqualTo(next);
        assertThat(engine.readEvents(null, false).mapToLong(CommitLogTest::position))
                .containsExactlyElementsOf(
                        IntStream.range(0, next).mapToObj(i -> (long) i).toList());
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(60), false)
                        .mapToLong(CommitLogTest::position)
                        .findFirst())
                .hasValue(61);
        assertThat(new ChainVerifier(List.of()).verify(log.scan())).isEmpty();
    }

    @Test
    void readers_stop_at_a_gap_instead_of_skipping_it() {
        IntStream.range(0, 5).forEach(i -> engine.appendEvents(event("alpha", i)));
        database.getCollection("commits").deleteOne(eq("_id", 3L));
        assertThat(log.commitsFrom(0)).extracting(Commit::position).containsExactly(0L, 1L, 2L);
        assertThat(engine.readEvents(null, false).mapToLong(CommitLogTest::position))
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void a_time_leads_to_the_position_reached_then() {
        for (int minute = 0; minute < 40; minute++) {
            clock.set(NOON.plusSeconds(60L * minute));
            engine.appendEvents(events("alpha", 3L * minute, 3));
        }
        assertThat(log.positionAt(NOON.minusMillis(1))).isEmpty();
        assertThat(log.positionAt(NOON)).hasValue(2);
        assertThat(log.positionAt(NOON.plusSeconds(61))).hasValue(5);
        assertThat(log.positionAt(NOON.plusSeconds(60 * 17))).hasValue(53);
        assertThat(log.positionAt(NOON.plusSeconds(60 * 60))).hasValue(119);
    }

    @Test
    void recorded_time_does_not_go_back_when_the_clock_does() {
        clock.set(NOON);
        engine.appendEvents(event("alpha", 0));
        clock.set(NOON.minusSeconds(30));
        engine.appendEvents(event("alpha", 1));
        assertThat(log.commitsFrom(0)).extracting(Commit::recordedAt).containsExactly(NOON, NOON);
    }

    @Test
    void the_end_of_a_stream_is_found_however_long_it_is() {
        for (int i = 0; i < 3000; i += 100) {
            engine.appendEvents(events("alpha", i, 100));
        }
        engine.appendEvents(event("beta", 0));
        assertThat(engine.lastSequenceNumberFor("alpha")).hasValue(2999L);
        assertThat(engine.lastSequenceNumberFor("beta")).hasValue(0L);
        assertThat(engine.lastSequenceNumberFor("gamma")).isEmpty();
    }

    @Test
    void the_commit_around_a_position_is_found() {
        engine.appendEvents(events("alpha", 0, 3));
        clock.set(NOON.plusSeconds(1));
        engine.appendEvents(events("beta", 0, 40));
        assertThat(log.commitAt(2)).map(Commit::position).hasValue(0L);
        assertThat(log.commitAt(42)).map(Commit::position).hasValue(3L);
        assertThat(log.recordedAtOf(2)).hasValue(NOON);
        assertThat(log.recordedAtOf(3)).hasValue(NOON.plusSeconds(1));
        assertThat(log.commitAt(43)).isEmpty();
        assertThat(log.recordedAtOf(43)).isEmpty();
        assertThat(log.commitAt(-1)).isEmpty();
        assertThat(log.recordedAtOf(-1)).isEmpty();
    }

    @Test
    void who_may_only_read_finds_an_empty_log_where_there_is_none_and_creates_nothing() {
        MongoDatabase unused = SERVER.newDatabase();
        assertThat(CommitLog.readOnly(unused).head()).isEmpty();
        assertThat(unused.listCollectionNames()).isEmpty();
    }

    @Test
    void a_token_for_a_time_stands_before_the_first_event_recorded_then_or_later() {
        engine.appendEvents(events("alpha", 0, 2));
        clock.set(NOON.plusSeconds(60));
        engine.appendEvents(events("alpha", 2, 2));
        assertThat(engine.createTokenAt(NOON)).isNull();
        assertThat(engine.createTokenAt(NOON.plusMillis(1))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(NOON.plusSeconds(60))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.createTokenAt(NOON.plusSeconds(61))).isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
