package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes to its embedded server, twice on the same data. */
class CrashTest {

    private static final int KILLS = 2;
    private static final int ACKNOWLEDGED_PER_RUN = 120;

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed(@TempDir Path directory) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int run = 0; run < KILLS; run++) {
            acknowledged.addAll(writeUntilKilled(directory));
        }
        try (EmbeddedMongo server = EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT);
                MongoClient client = MongoClients.create(server.connectionString())) {
            CommitLog log = CommitLog.readOnly(client.getDatabase(CrashingWriter.DATABASE));
            Map<String, Receipt> stored = log.scan()
                    .map(Commit::receipt)
                    .collect(Collectors.toMap(CrashingWriter::acknowledgement, receipt -> receipt));
            assertThat(stored.keySet()).containsAll(acknowledged);
            assertThat(new ChainVerifier(List.of()).verify(log.scan())).isEmpty();
            List<String> keys =
                    log.scan().flatMap(commit -> commit.keys().stream()).toList();
            assertThat(log.commits().owners(keys).values())
                    .as("the index is whole")
                    .containsAll(stored.values());
        }
    }

    private static Set<String> writeUntilKilled(Path directory) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (CrashingWriter.isAcknowledgement(line)) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == ACKNOWLEDGED_PER_RUN) {
                    writer.toHandle().destroyForcibly(); // Process.destroyForcibly would drop what is in the pipe
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_PER_RUN);
        assertThat(writer.waitFor()).as("killed by signal 9").isEqualTo(128 + 9);
        return acknowledged;
    }
}
