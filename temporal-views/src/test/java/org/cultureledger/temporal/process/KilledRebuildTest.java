package org.cultureledger.temporal.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.eventstore.faults.FaultReport;
import org.cultureledger.temporal.example.Histories;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process rebuilds its views on the durable built-in server and is killed with signal 9 at any moment, again and again. */
class KilledRebuildTest {

    private static final long SEED = 61;
    private static final String DATABASE = "ledger";
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");
    private static final int THINGS = 60;

    private final Random random = new Random(SEED);
    private final FaultReport report =
            FaultReport.of("Temporal views", "kill -9 of the process in the middle of a rebuild", SEED);

    @TempDir
    private Path directory;

    private int last;

    @Test
    void views_equal_a_clean_rebuild_wherever_their_process_was_killed() {
        killAndCompare(3, 300);
    }

    @Test
    @Tag("long")
    void views_equal_a_clean_rebuild_wherever_their_process_was_killed_twenty_times() {
        killAndCompare(20, 3_000);
        report.publish();
    }

    private void killAndCompare(int rounds, int events) {
        last = events - 1;
        onServer(client -> StoredLog.append(database(client), Histories.random(SEED, events, THINGS), SEED));
        runToTheEnd();
        var rebuilt = documents();
        assertThat(rebuilt).hasSizeGreaterThan(events / 2);
        for (int round = 0; round < rounds; round++) {
            onServer(KilledRebuildTest::beginAnew);
            long killedAt = runUntilKilled(random.nextInt(last));
            if (round % 4 == 3) runUntilKilled(Math.min(last, killedAt + random.nextInt(200)));
            report.recovered(runToTheEnd());

            var found = documents();
            note(events, rebuilt, found);
            assertThat(found).as("round %d, killed at %d", round, killedAt).isEqualTo(rebuilt);
        }
    }

    /** @return how far the first of the views was seen to have got */
    private long runUntilKilled(long position) {
        try (var node = node()) {
            long reached = -1;
            while (reached < position)
                reached = Math.max(
                        reached,
                        ViewNode.parse(node.line()).map(Map.Entry::getValue).orElse(-1L));
            assertThat(node.kill()).isEqualTo(ChildProcess.KILLED);
            return reached;
        }
    }

    private Duration runToTheEnd() {
        long begun = System.nanoTime();
        try (var node = node()) {
            var reached = new HashMap<String, Long>();
            while (reached.size() < ViewNode.VIEWS.size()
                    || reached.values().stream().anyMatch(position -> position < last)) {
                ViewNode.parse(node.line()).ifPresent(view -> reached.put(view.getKey(), view.getValue()));
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** What is acknowledged of a view is what its clean rebuild holds. */
    private void note(int events, Map<String, RawBsonDocument> rebuilt, Map<String, RawBsonDocument> found) {
        report.round();
        report.operations(events);
        report.acknowledged(rebuilt.size());
        report.lost(difference(rebuilt, found));
        report.doubled(difference(found, rebuilt));
    }

    private static int difference(Map<String, RawBsonDocument> some, Map<String, RawBsonDocument> others) {
        var left = new HashSet<>(some.entrySet());
        left.removeAll(others.entrySet());
        return left.size();
    }

    private ChildProcess node() {
        return ChildProcess.start(QUICK_START, ViewNode.class, directory.toString(), DATABASE, "only");
    }

    private Map<String, RawBsonDocument> documents() {
        var found = new HashMap<String, RawBsonDocument>();
        onServer(client -> found.putAll(StoredLog.documents(database(client))));
        return found;
    }

    private static void beginAnew(MongoClient client) {
        var views = new ViewDatabase(client, database(client));
        ViewNode.VIEWS.forEach(view -> views.reset(view.name()));
    }

    private void onServer(Consumer<MongoClient> work) {
        try (var server = EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT);
                var client = MongoClients.create(server.connectionString())) {
            work.accept(client);
        }
    }

    private static MongoDatabase database(MongoClient client) {
        return client.getDatabase(DATABASE);
    }
}
