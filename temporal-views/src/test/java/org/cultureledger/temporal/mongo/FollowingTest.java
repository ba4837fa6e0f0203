package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How readers learn of progress, whichever process makes it. */
class FollowingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Object> EVENTS = Histories.random(41, 20, 5);

    private TestServer server;
    private MongoDatabase database;
    private Projection<Commitment> projection;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        projection = new Projection<>(server.views(database), Accountability.VIEW, 100);
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void a_process_that_does_not_write_sees_what_another_has_written() throws Exception {
        var elsewhere = server.views(database).open(Accountability.VIEW);
        projection.run(EVENTS, 10);

        assertThat(elsewhere.awaitPosition(19, Duration.ZERO)).isTrue();
    }

    @Test
    void a_process_that_does_not_write_follows_the_head_while_it_waits() {
        var elsewhere = server.views(database).open(Accountability.VIEW);
        var waiting = CompletableFuture.supplyAsync(() -> await(elsewhere, 19));
        projection.run(EVENTS, 10);

        assertThat(waiting.join()).isTrue();
        assertThat(elsewhere.at(19).all()).isEqualTo(Projection.fold(Accountability.VIEW, EVENTS, 19));
    }

    @Test
    void waiting_for_what_does_not_come_ends_in_time() throws Exception {
        projection.run(EVENTS, 10);

        assertThat(projection.store().awaitPosition(20, Duration.ofMillis(150))).isFalse();
    }

    private static boolean await(MongoViewStore<?> store, long position) {
        try {
            return store.awaitPosition(position, PATIENCE);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
