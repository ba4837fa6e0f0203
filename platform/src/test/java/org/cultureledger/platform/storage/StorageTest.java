package org.cultureledger.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.cultureledger.eventstore.embedded.DirectoryInUseException;
import org.cultureledger.eventstore.embedded.UnwritableDirectoryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StorageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void without_settings_the_ledger_is_kept_in_data() {
        assertThat(StorageSettings.of(new MockEnvironment()))
                .isEqualTo(new StorageSettings(null, "./data", "culture-ledger"));
    }

    @Test
    void a_blank_setting_is_none() {
        var environment =
                new MockEnvironment().withProperty("mongodb.uri", " ").withProperty("culture-ledger.data", "");
        assertThat(StorageSettings.of(environment)).isEqualTo(new StorageSettings(null, "./data", "culture-ledger"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "a.b", "$x"})
    void a_database_has_a_name_that_every_mongodb_takes(String name) {
        assertThatThrownBy(() -> new StorageSettings(null, "memory", name))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("culture-ledger.database");
    }

    @Test
    void what_is_no_connection_string_is_said_at_once() {
        assertThatThrownBy(() -> new StorageSettings("localhost:27017", "memory", "x"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("MONGODB_URI is no connection string");
    }

    @Test
    void a_configured_mongodb_comes_first_and_the_built_in_one_last() {
        assertThat(kind(new StorageSettings("mongodb://localhost:1", "memory", "x")))
                .isEqualTo(DatabaseKind.CONFIGURED);
        assertThat(kind(new StorageSettings(null, directory.toString(), "x"))).isEqualTo(DatabaseKind.BUILT_IN);
    }

    @Test
    void data_of_the_built_in_database_stay_with_it_when_a_mongod_turns_up() {
        kind(new StorageSettings(null, directory.toString(), "x"));
        try (var database = LedgerDatabase.open(
                new StorageSettings(null, directory.toString(), "x"), Optional.of(Path.of("/nowhere/mongod")))) {
            assertThat(database.kind()).isEqualTo(DatabaseKind.BUILT_IN);
        }
    }

    @Test
    void what_is_kept_is_nobody_elses_to_read() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        var data = directory.resolve("new/data");
        kind(new StorageSettings(null, data.toString(), "x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("ledger.mv.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_directory_that_is_there_keeps_its_rights() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-x---"));
        kind(new StorageSettings(null, directory.toString(), "x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void a_directory_has_one_user() {
        var settings = new StorageSettings(null, directory.toString(), "x");
        try (var _ = LedgerDatabase.open(settings, Optional.empty())) {
            assertThatThrownBy(() -> LedgerDatabase.open(settings, Optional.empty()))
                    .isInstanceOf(DirectoryInUseException.class)
                    .satisfies(it -> assertThat(StartFailures.explain(new IllegalStateException(it)))
                            .hasValueSatisfying(line -> assertThat(line).contains(directory.toString(), "in use")));
        }
    }

    @Test
    void a_directory_that_cannot_be_made_is_named() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() ->
                        kind(new StorageSettings(null, file.resolve("data").toString(), "x")))
                .isInstanceOf(UnwritableDirectoryException.class)
                .satisfies(it -> assertThat(StartFailures.explain(it))
                        .hasValueSatisfying(line -> assertThat(line).contains(file.toString())));
    }

    @Test
    void an_unreachable_mongodb_is_named_in_one_line_and_its_password_is_not() {
        var application = new SpringApplicationBuilder(StorageConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("mongodb.uri=mongodb://user:secret@127.0.0.1:1/?connectTimeoutMS=200");
        assertThatThrownBy(application::run)
                .satisfies(failure -> assertThat(StartFailures.explain(failure))
                        .contains("The MongoDB at 127.0.0.1:1 cannot be reached"));
    }

    @Test
    void a_taken_port_is_named_in_one_line() {
        assertThat(StartFailures.explain(new IllegalStateException(new PortInUseException(8080))))
                .hasValueSatisfying(line -> assertThat(line).contains("8080", "SERVER_PORT"));
        assertThat(StartFailures.explain(new IllegalStateException("anything else")))
                .isEmpty();
    }

    @Test
    void a_mongod_is_stopped_with_us_and_one_that_outlived_us_before_the_next() throws Exception {
        var mongod = script("exec sleep 600");
        var started = MongodProcess.start(mongod, directory, MongodProcess.Attempt::refuseEnded);
        var orphan = recorded();
        assertThat(orphan.isAlive()).isTrue();
        assertThat(started.address()).startsWith("mongodb://127.0.0.1:");
        assertThatThrownBy(() -> MongodProcess.start(mongod, directory, MongodProcess.Attempt::refuseEnded))
                .isInstanceOf(DirectoryInUseException.class);
        started.close();
        assertThat(orphan.isAlive()).isFalse();
        MongodProcess.start(mongod, directory, MongodProcess.Attempt::refuseEnded)
                .close();
    }

    @Test
    void a_mongod_that_ends_at_once_is_said_to_have() throws Exception {
        var mongod = script("echo no space; exit 14");
        assertThatThrownBy(() -> MongodProcess.start(mongod, directory, attempt -> {
                    attempt.process().onExit().join();
                    attempt.refuseEnded();
                }))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("exit code 14")
                .hasMessageContaining("mongod.log");
        assertThat(directory.resolve("mongod.log")).content().contains("no space");
    }

    private ProcessHandle recorded() throws Exception {
        return ProcessHandle.of(Long.parseLong(Files.readString(directory.resolve("mongod.pid"))))
                .orElseThrow();
    }

    private Path script(String lines) throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        var script = directory.resolve("mongod.sh");
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static DatabaseKind kind(StorageSettings settings) {
        try (var database = LedgerDatabase.open(settings, Optional.empty())) {
            return database.kind();
        }
    }
}
