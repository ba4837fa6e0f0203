package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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

    private final WoundClock clock = new WoundClock();
    private TestServer server;
    private MongoDatabase database;
    private Heads heads;
    private Projection<Commitment> projection;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        var views = new ViewDatabase(server.client(), database, clock);
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
        clock.wind(TIMEOUT.plusSeconds(1));
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
    void a_claim_stands_until_it_expires() {
        var first = heads.claim(VIEW, "a", TIMEOUT).orElseThrow();
        clock.wind(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        assertThat(heads.extend(first)).isTrue();
        clock.wind(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        clock.wind(ALMOST);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).map(Head::epoch).contains(2L);
        assertThat(heads.extend(first)).isFalse();
    }

    @Test
    void a_busy_writer_keeps_its_claim() {
        var writer = projection.claimAs("a");
        for (int first = 0; first < 40; first += 10) {
            clock.wind(ALMOST);
            Projection.batch(writer, EVENTS, first, first + 10);
        }
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
    }

    @Test
    void a_claim_can_be_given_back() {
        heads.release(heads.claim(VIEW, "a", TIMEOUT).orElseThrow());

        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isPresent();
    }

    /** A clock that only moves when it is wound. */
    private static final class WoundClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void wind(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
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
