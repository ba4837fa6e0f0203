package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server dies after each single write of a run, and again after each single write of the recovery. */
class CrashTest {

    private static final int BATCH = 12;
    private static final List<Object> EVENTS = Histories.random(7, 36, 6);

    private static FailingServer server;

    @BeforeAll
    static void startServer() {
        server = new FailingServer();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void a_crash_after_any_write_leaves_no_trace() {
        var rebuilt = rebuilt();
        int points = 0;
        for (long writes = 0; crashes(writes); writes++, points++) {
            var database = server.freshDatabase();
            var projection = projection(database);
            runUntilDeath(projection, writes);
            projection.run(EVENTS, BATCH);

            assertThat(documents(database)).as("died after %d writes", writes).isEqualTo(rebuilt);
            database.drop();
        }
        assertThat(points).isGreaterThan(40);
    }

    @Test
    void a_crash_during_recovery_leaves_no_trace_either() {
        var rebuilt = rebuilt();
        int points = 0;
        for (long writes = 0; crashes(writes); writes++) {
            for (long recovery = 0; recovery < 2 * BATCH; recovery++, points++) {
                var database = server.freshDatabase();
                var projection = projection(database);
                runUntilDeath(projection, writes);
                runUntilDeath(projection, recovery);
                projection.run(EVENTS, BATCH);

                assertThat(documents(database))
                        .as("died after %d and %d writes", writes, recovery)
                        .isEqualTo(rebuilt);
                database.drop();
            }
        }
        assertThat(points).isGreaterThan(1_000);
    }

    @Test
    void an_as_of_read_sees_nothing_of_a_half_written_batch() {
        for (long writes = 0; crashes(writes); writes++) {
            var database = server.freshDatabase();
            var projection = projection(database);
            runUntilDeath(projection, writes);
            long head = projection.store().position();

            for (long position = -1; position <= head; position++)
                assertThat(projection.store().at(position).all())
                        .as("died after %d writes, at %d", writes, position)
                        .isEqualTo(Projection.fold(Accountability.VIEW, EVENTS, position));
            database.drop();
        }
    }

    private static boolean crashes(long writes) {
        var database = server.freshDatabase();
        boolean died = runUntilDeath(projection(database), writes);
        database.drop();
        return died;
    }

    /** @return whether the server died before the run was through */
    private static boolean runUntilDeath(Projection<?> projection, long writes) {
        server.backend().dieAfter(writes);
        try {
            projection.run(EVENTS, BATCH);
            return false;
        } catch (MongoException e) {
            return true;
        } finally {
            server.backend().revive();
        }
    }

    private static Map<String, List<Document>> rebuilt() {
        var database = server.freshDatabase();
        projection(database).run(EVENTS, BATCH);
        return documents(database);
    }

    private static Projection<?> projection(MongoDatabase database) {
        return new Projection<>(server.views(database), Accountability.VIEW, 100);
    }

    private static Map<String, List<Document>> documents(MongoDatabase database) {
        return Stream.of("accountability@1", "accountability@1.past")
                .collect(Collectors.toMap(
                        name -> name,
                        name -> database.getCollection(name)
                                .find()
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>())));
    }
}
