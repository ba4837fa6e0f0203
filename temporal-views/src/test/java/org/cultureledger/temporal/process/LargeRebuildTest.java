package org.cultureledger.temporal.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.mongo.TestServer;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A process with a small heap rebuilds a view from more events, and to more rows, than fit into it. */
class LargeRebuildTest {

    private static final int EVENTS = 1_000_000;
    private static final int ROWS = 200_000;

    private TestServer server;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    @Tag("long")
    void a_million_events_are_rebuilt_with_a_heap_of_256_megabytes() {
        try (var process = ChildProcess.start(
                List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
                LargeRebuild.class,
                server.connectionString(),
                database.getName(),
                Integer.toString(EVENTS),
                Integer.toString(ROWS))) {
            process.awaitLine(LargeRebuild.DONE);
        }
        var store = new ViewDatabase(server.client(), database).open(Accountability.VIEW);
        assertThat(store.position()).isEqualTo(EVENTS - 1);
        assertThat(database.getCollection("accountability@1").countDocuments()).isEqualTo(ROWS);
        assertThat(database.getCollection("accountability@1.past").countDocuments())
                .as("each later event of a row ended a version")
                .isEqualTo(EVENTS - ROWS);
    }
}
