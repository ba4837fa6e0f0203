package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.imports.ImportJob;
import org.cultureledger.platform.imports.ImportJobs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRunTest {

    private static final ProgramId PROGRAM = ProgramId.of("acme");

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, IllegalStateException.class})
    void an_import_that_cannot_go_on_is_told_to_have_failed_and_leaves_no_file(Class<? extends Throwable> failure)
            throws Exception {
        var file = Files.writeString(directory.resolve("rows.csv"), "a\n1\n");
        var upload = new Upload(
                PROGRAM,
                new Caller(AccountId.of("ann"), null, Set.of()),
                "rows.csv",
                file,
                Mapping.parse("{name: rows, requests: []}"),
                false);

        try (var server = EmbeddedMongo.inMemory();
                var client = MongoClients.create(server.connectionString())) {
            var jobs = new ImportJobs(client.getDatabase("imports"), Clock.systemUTC());
            var id = jobs.begin(PROGRAM, "rows.csv", "rows", false);
            new ImportRun(id, upload, () -> failing(failure), jobs).run();

            assertThat(jobs.find(PROGRAM, id).orElseThrow().state()).isEqualTo(ImportJob.State.FAILED);
        }
        assertThat(file).doesNotExist();
    }

    private static ImportTarget failing(Class<? extends Throwable> failure) {
        try {
            throw failure.getDeclaredConstructor().newInstance();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
