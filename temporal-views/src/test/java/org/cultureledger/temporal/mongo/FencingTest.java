package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FencingTest {

    private static final Duration TIMEOUT = Projection.CLAIM_TIMEOUT;
    private static final Duration ALMOST = TIMEOUT.minusSeconds(1);
    private static final ViewName VIEW = Accountability.VIEW.name();
    private static final List<Object> EVENTS = Histories.random(3, 40, 5);

    private final AtomicLong now = new AtomicLong();
    private TestServer server;
    private MongoDatabase database;
    private Heads heads;
    private Projection<Commitment> projection;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        var views = new ViewDatabase(server.client(), database, List.of(), now::get);
        heads = views.heads();
        projection = new Projection<>(views, Accountability.VIEW, 100);
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void a_writer_that_lost_its_claim_cannot_write() {
        var stalled = projection.claimAs("a");
        Projection.batch(stalled, EVENTS, 0, 10);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        pass(TIMEOUT.plusSeconds(1));
        var successor = projection.claimAs("b");
        Projection.batch(successor, EVENTS, 10, 20);

        assertThatThrownBy(() -> Projection.batch(stalled, EVENTS, 10, 30))
                .isInstanceOf(FencedException.class)
                .hasMessage("View accountability@1 is no longer written by epoch 1");
        assertThat(projection.store().position()).isEqualTo(19);
        assertThat(projection.store().current().all()).isEqualTo(Projection.fold(Accountability.VIEW, EVENTS, 19));
        Projection.batch(successor, EVENTS, 20, 40);
        assertThat(projection.store().at(39).all()).isEqualTo(Projection.fold(Accountability.VIEW, EVENTS, 39));
    }

    @Test
    void a_head_of_an_older_epoch_cannot_be_moved() {
        var older = heads.claim(VIEW, "a", TIMEOUT).orElseThrow();
        var newer = heads.claim(VIEW, "a", TIMEOUT).orElseThrow();

        assertThatThrownBy(() -> heads.advance(older, 5)).isInstanceOf(FencedException.class);
        heads.advance(newer, 5);
        assertThat(heads.find(VIEW)).contains(newer.advancedTo(5));
    }

    @Test
    void a_claim_stands_until_it_was_seen_to_stand_still_for_the_timeout() {
        var first = heads.claim(VIEW, "a", TIMEOUT).orElseThrow();
        pass(TIMEOUT.multipliedBy(2));
        assertThat(heads.claim(VIEW, "b", TIMEOUT))
                .as("seen for the first time")
                .isEmpty();
        pass(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        assertThat(heads.extend("a")).containsExactly(first);
        pass(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).as("extended since").isEmpty();
        pass(TIMEOUT);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).map(Head::epoch).contains(2L);
        assertThat(heads.extend("a")).isEmpty();
    }

    @Test
    void a_busy_writer_keeps_its_claim() {
        var writer = projection.claimAs("a");
        for (int first = 0; first < 40; first += 10) {
            assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
            pass(ALMOST);
            Projection.batch(writer, EVENTS, first, first + 10);
        }
    }

    @Test
    void clocks_need_not_agree() {
        var early = new ViewDatabase(
                        server.client(),
                        database,
                        List.of(),
                        () -> now.get() - Duration.ofHours(1).toNanos())
                .heads();
        assertThat(early.claim(VIEW, "a", TIMEOUT)).isPresent();

        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        pass(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        pass(TIMEOUT);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isPresent();
    }

    @Test
    void heads_that_move_at_the_same_time_move_each_by_its_own_epoch() throws Exception {
        var views = IntStream.range(1, 9)
                .mapToObj(revision -> new ViewName("other", revision))
                .toList();
        views.forEach(heads::create);
        var claimed = views.stream()
                .map(view -> heads.claim(view, "a", TIMEOUT).orElseThrow())
                .toList();
        var lost = claimed.get(3);
        heads.claim(lost.view(), "a", TIMEOUT);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = claimed.stream()
                    .map(head -> threads.submit(() -> heads.advance(head, 7)))
                    .toList();
            for (int view = 0; view < 8; view++) {
                if (view == 3) assertThatThrownBy(moves.get(3)::get).hasCauseInstanceOf(FencedException.class);
                else moves.get(view).get();
            }
        }

        assertThat(claimed)
                .allSatisfy(
                        head -> assertThat(heads.find(head.view()).orElseThrow().position())
                                .isEqualTo(head.equals(lost) ? -1 : 7));
    }

    @Test
    void a_claim_can_be_given_back() {
        heads.release(heads.claim(VIEW, "a", TIMEOUT).orElseThrow());

        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isPresent();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
