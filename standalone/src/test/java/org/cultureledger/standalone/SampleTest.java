package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sample as whoever tries the ledger out meets it. */
class SampleTest {

    private static final Pattern LOGIN = Pattern.compile("(?m)^  ([a-z]+) +([A-Za-z0-9]{20}) +[A-Z_]+ ");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Bytes of a database in which the sample has begun. */
    private static final long BEGUN = 100_000;

    @TempDir
    Path directory = Path.of("");

    /** One story, for each start of a ledger takes its time. */
    @Test
    void a_sample_that_was_interrupted_is_loaded_to_its_end_once_and_says_so_in_every_event() throws Exception {
        var data = directory.resolve("data");
        long before = commitsOfAnInterruptedStart(data);
        Map<String, String> passwords;
        long last;
        try (var ledger = LedgerProcess.start(data, "serve", "--sample")) {
            var client = ledger.client();
            var commits = commits(client);
            assertThat(commits).hasSizeGreaterThan(Math.toIntExact(before)).hasSizeGreaterThan(100);
            assertThat(commits.stream()
                            .flatMap(commit -> commit.get("events").valueStream())
                            .filter(event -> !event.get("stream").asString().equals("account/first"))
                            .map(event -> event.at("/metadata/source").asString()))
                    .allMatch("sample"::equals);
            assertThat(commits.stream().map(SampleTest::recordedAt))
                    .isSorted()
                    .allMatch(time -> time.isBefore(Instant.now().minus(Duration.ofDays(1))));

            passwords = passwords(ledger);
            assertThat(passwords).hasSize(6);
            passwords.forEach((login, password) -> assertThat(
                            client.as(login, password).get("/api/me").statusCode())
                    .isEqualTo(200));
            client.record("/api/departments", Map.of("code", "later", "name", "Later"));
            assertThat(recordedAt(commits(client).getLast()))
                    .as("the clock is everybody's again")
                    .isAfter(Instant.now().minus(PATIENCE));
            last = client.position();
        }
        assertThat(inDatabase(data, SampleTest::everything)).doesNotContain(passwords.values());
        try (var ledger = LedgerProcess.start(data, "serve", "--sample")) {
            assertThat(ledger.client().position()).isEqualTo(last);
            var renewed = passwords(ledger);
            assertThat(renewed).hasSameSizeAs(passwords);
            passwords.forEach((login, password) -> {
                assertThat(ledger.client().as(login, password).get("/api/me").statusCode())
                        .isEqualTo(401);
                assertThat(ledger.client()
                                .as(login, String.valueOf(renewed.get(login)))
                                .get("/api/me")
                                .statusCode())
                        .isEqualTo(200);
            });
        }
    }

    private static long commitsOfAnInterruptedStart(Path data) throws Exception {
        var process = LedgerProcess.launch(data, LedgerProcess.freePort(), "serve", "--sample");
        try {
            var file = data.resolve("ledger.mv.db");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Files.exists(file) && Files.size(file) > BEGUN);
        } finally {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
        return inDatabase(data, database -> database.getCollection("commits").countDocuments());
    }

    private static <T> T inDatabase(Path data, Function<MongoDatabase, T> question) {
        try (var server = EmbeddedMongo.at(data, EmbeddedMongo.ANY_PORT);
                var client = MongoClients.create(server.connectionString())) {
            return question.apply(client.getDatabase("culture-ledger"));
        }
    }

    private static String everything(MongoDatabase database) {
        var text = new StringBuilder();
        for (var collection : database.listCollectionNames())
            database.getCollection(collection).find().forEach(document -> text.append(document.toJson()));
        return text.toString();
    }

    private static Map<String, String> passwords(LedgerProcess ledger) throws Exception {
        var passwords = new TreeMap<String, String>();
        var told = LOGIN.matcher(ledger.output());
        while (told.find()) passwords.put(told.group(1), told.group(2));
        return passwords;
    }

    private static List<JsonNode> commits(LedgerClient client) {
        var commits = new ArrayList<JsonNode>();
        for (long from = 0; from <= client.position(); ) {
            client.read("/api/audit/commits?limit=500&from=" + from)
                    .get("items")
                    .forEach(commits::add);
            var last = commits.getLast();
            from = last.get("position").asLong() + last.get("size").asLong();
        }
        return commits;
    }

    private static Instant recordedAt(JsonNode commit) {
        return Instant.parse(commit.get("recordedAt").asString());
    }
}
