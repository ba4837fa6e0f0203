package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.bson.RawBsonDocument;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole ledger rebuilds all its views from the sample's log, and is killed with signal 9 while it does. */
class KilledRebuildTest {

    private static final long SEED = 83;
    private static final int ROUNDS = 20;
    private static final String DATABASE = "culture-ledger";

    private final Random random = new Random(SEED);

    @TempDir
    private Path directory;

    @Test
    @Tag("long")
    void every_view_equals_a_clean_rebuild_wherever_the_ledger_was_killed() throws Exception {
        LedgerProcess.start(data(), "serve", "--sample").close();
        var time = rebuild();
        var rebuilt = documents();
        assertThat(rebuilt).hasSizeGreaterThan(1_000);
        for (int round = 0; round < ROUNDS; round++) {
            killDuringRebuild(time);
            LedgerProcess.start(data(), "serve").close();

            assertThat(documents()).as("round %d of seed %d", round, SEED).isEqualTo(rebuilt);
        }
    }

    /** @return how long it takes until every view has caught up */
    private Duration rebuild() throws IOException {
        beginAnew();
        long begun = System.nanoTime();
        LedgerProcess.start(data(), "serve").close();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void killDuringRebuild(Duration time) throws Exception {
        beginAnew();
        var process = LedgerProcess.launch(data(), LedgerProcess.freePort(), "serve");
        var ended = process.waitFor(random.nextLong(time.toMillis() / 4, time.toMillis()), TimeUnit.MILLISECONDS);
        assertThat(ended).as("it runs until it is killed").isFalse();
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    private void beginAnew() {
        onDatabase((views, _) -> views.heads().names().forEach(views::reset));
    }

    /** Every document of every view, byte for byte. */
    private Map<String, RawBsonDocument> documents() {
        var documents = new HashMap<String, RawBsonDocument>();
        onDatabase((views, database) -> views.heads().names().forEach(view -> {
            for (var collection : List.of(view.toString(), view + ".past"))
                database.getCollection(collection, RawBsonDocument.class)
                        .find()
                        .into(new ArrayList<>())
                        .forEach(it -> documents.put(collection + " " + it.get("_id"), it));
        }));
        return documents;
    }

    private void onDatabase(BiConsumer<ViewDatabase, MongoDatabase> work) {
        try (var server = EmbeddedMongo.at(data(), EmbeddedMongo.ANY_PORT);
                var client = MongoClients.create(server.connectionString())) {
            var database = client.getDatabase(DATABASE);
            work.accept(new ViewDatabase(client, database), database);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }
}
