package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server without transactions: what a crash left is taken back once in a claim, when the first event arrives. */
class RecoveryTest {

    private static final List<Object> EVENTS = Histories.random(43, 30, 5);

    private FailingServer server;
    private MongoDatabase database;
    private Projection<Commitment> projection;

    @BeforeEach
    void start() {
        server = new FailingServer();
        database = server.freshDatabase();
        projection = new Projection<>(server.views(database), Accountability.VIEW, 100);
        projection.run(EVENTS.subList(0, 10), 5);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_claim_alone_costs_no_recovery() {
        leave("left-by-a-crash");
        projection.restart();

        assertThat(projection.store().current().find("left-by-a-crash")).isPresent();
    }

    @Test
    void the_first_event_of_a_claim_takes_back_what_a_crash_left() {
        leave("left-by-a-crash");
        projection.restart().apply(EVENTS.get(10), Projection.recorded(10));

        assertThat(projection.store().current().find("left-by-a-crash")).isEmpty();
    }

    @Test
    void later_events_of_the_claim_recover_nothing() {
        var writer = projection.restart();
        writer.apply(EVENTS.get(10), Projection.recorded(10));
        leave("left-by-nobody");
        Projection.batch(writer, EVENTS, 11, 20);

        assertThat(projection.store().current().find("left-by-nobody")).isPresent();
    }

    private void leave(String key) {
        var row = new Document("owner", "ann").append("due", "2026-03-01");
        database.getCollection("accountability@1")
                .insertOne(new Document("_id", key)
                        .append("k", key)
                        .append("from", 25L)
                        .append("row", row));
    }
}
