package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.platform.EventFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands answer to whoever types them. */
class CommandLineTest {

    @TempDir
    Path data = Path.of("");

    /** What a command wrote, and its exit code. */
    private record Said(int exitCode, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import", "rebuild", "verify"})
    void each_command_explains_itself_and_its_exit_codes(String command) {
        var said = say(command, "--help");

        assertThat(said.exitCode()).isZero();
        assertThat(said.text()).contains("Usage: culture-ledger " + command).contains("Exit codes:");
    }

    @Test
    void an_unknown_option_is_a_wrong_command_line() {
        assertThat(say("serve", "--prot", "80").exitCode()).isEqualTo(2);
        assertThat(say("inport").exitCode()).isEqualTo(2);
        assertThat(say("verify", "--data", "a", "--dump", "b").exitCode()).isEqualTo(2);
        assertThat(say("verify", "--checkpoint", "7").exitCode()).isEqualTo(2);
    }

    @Test
    void an_import_of_a_file_that_is_not_there_does_not_run() {
        var said = say("import", "--user", "a", "--program", "p", "--mapping", "none.yaml", "none.csv");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.text()).startsWith("There is no file none.yaml");
    }

    @Test
    void a_whole_log_is_told_with_its_last_checkpoint_and_that_is_found_again() {
        record(3);

        var said = say("verify", "--data", data.toString());

        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).contains("The log is whole: 3 commits, 3 events", "Last checkpoint: 2:");
        var checkpoint = said.text().lines().toList().getLast().replace("Last checkpoint: ", "");
        assertThat(say("verify", "--data", data.toString(), "--checkpoint", checkpoint)
                        .exitCode())
                .isZero();
        assertThat(say("verify", "--data", data.toString(), "--checkpoint", "7" + checkpoint.substring(1)))
                .isEqualTo(new Said(1, "The log is not whole: TRUNCATED at position 7\n"));
    }

    @Test
    void an_altered_log_is_told_with_the_place() {
        record(3);
        inDatabase(database -> database.getCollection("commits")
                .updateOne(new Document("_id", 1L), new Document("$set", new Document("recordedAt", Instant.EPOCH))));

        assertThat(say("verify", "--data", data.toString()))
                .isEqualTo(new Said(1, "The log is not whole: ALTERED at position 1\n"));
    }

    @Test
    void a_log_that_cannot_be_read_is_told_in_one_line() throws IOException {
        assertThat(say("verify", "--dump", data.resolve("none.bson").toString()).exitCode())
                .isEqualTo(2);
        try (var _ = EmbeddedMongo.at(data, EmbeddedMongo.ANY_PORT)) {
            var said = say("verify", "--data", data.toString());
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.text().lines()).hasSize(1);
        }
        var file = Files.writeString(data.resolve("file"), "in the way");
        assertThat(say("rebuild", "--data", file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void views_begin_anew_by_name_or_all() {
        inDatabase(database -> database.getCollection("view-heads")
                .insertOne(
                        new Document("_id", "timeline@1").append("position", 7L).append("epoch", 1L)));

        assertThat(say("rebuild", "--data", data.toString(), "timelime").exitCode())
                .isEqualTo(1);
        assertThat(say("rebuild", "--data", data.toString(), "timeline"))
                .isEqualTo(new Said(0, "timeline@1 begins anew\n"));
        assertThat(say("rebuild", "--data", data.toString())).isEqualTo(new Said(0, "timeline@1 begins anew\n"));
        inDatabase(database -> assertThat(
                        database.getCollection("view-heads").find().first())
                .containsEntry("position", -1L)
                .containsEntry("epoch", 3L));
    }

    @Test
    void a_revision_of_a_view_is_dropped_only_once_a_newer_one_has_replaced_it() {
        inDatabase(database -> {
            database.getCollection("view-heads").insertOne(head("timeline@1", 7));
            database.getCollection("view-heads").insertOne(head("timeline@2", 6));
            for (var rows : List.of("timeline@1", "timeline@1.past"))
                database.getCollection(rows).insertOne(new Document("_id", "acme/1"));
        });
        String[] drop = {"rebuild", "--data", data.toString(), "--drop", "timeline@1"};

        assertThat(say(drop).exitCode()).isEqualTo(1);
        inDatabase(database -> database.getCollection("view-heads")
                .updateOne(new Document("_id", "timeline@2"), new Document("$set", new Document("position", 7L))));
        assertThat(say(drop)).isEqualTo(new Said(0, "timeline@1 is dropped\n"));
        assertThat(say(drop).exitCode()).as("it is gone").isEqualTo(1);
        assertThat(say("rebuild", "--data", data.toString(), "--drop").exitCode())
                .isEqualTo(2);
        assertThat(say("rebuild", "--data", data.toString(), "--drop", "timeline")
                        .exitCode())
                .isEqualTo(2);
        inDatabase(database -> {
            assertThat(database.getCollection("view-heads").find())
                    .extracting(head -> head.getString("_id"))
                    .containsExactly("timeline@2");
            assertThat(database.listCollectionNames()).doesNotContain("timeline@1");
        });
    }

    private static Document head(String view, long position) {
        return new Document("_id", view).append("position", position).append("epoch", 1L);
    }

    @Test
    void a_server_that_cannot_start_says_why_in_one_line() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = say("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", "memory");
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.text().lines().filter(line -> line.contains("in use")))
                    .hasSize(1);
        }
    }

    @Test
    void a_server_with_a_wrong_setting_names_it_in_one_line() {
        var said = say("serve", "--port", "70000", "--data", "memory");
        assertThat(said).isEqualTo(new Said(1, "SERVER_PORT must be a number from 0 to 65535, not 70000\n"));
    }

    private void record(int events) {
        inDatabase(database -> {
            var serializer = EventFormat.serializer();
            var settings = MongoEventStorageEngine.builder().database(database).clock(Clock.systemUTC());
            try (var engine = settings.eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build()) {
                for (int sequence = 0; sequence < events; sequence++)
                    engine.appendEvents(new GenericDomainEventMessage<>("Note", "note", sequence, "noted"));
            }
        });
    }

    private void inDatabase(Consumer<MongoDatabase> use) {
        try (var server = EmbeddedMongo.at(data, EmbeddedMongo.ANY_PORT);
                var client = MongoClients.create(server.connectionString())) {
            use.accept(client.getDatabase("culture-ledger"));
        }
    }

    /** Standard output and error together, without the log. */
    private static Said say(String... arguments) {
        var out = System.out;
        var err = System.err;
        var text = new ByteArrayOutputStream();
        try (var both = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            var exitCode = CommandLine.execute(arguments);
            var said = text.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\dT.*"))
                    .collect(Collectors.joining("\n", "", "\n"));
            return new Said(exitCode, said);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
