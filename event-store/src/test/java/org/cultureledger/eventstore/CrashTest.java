package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.eventstore.faults.Campaign;
import org.cultureledger.eventstore.faults.FaultReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process of eight threads that write to its embedded server, again and again on the same data. */
class CrashTest {

    private static final int ROUNDS = Campaign.rounds(3, 20);
    private static final int MOST_ACKNOWLEDGED = 300;

    private final Random random = new Random(Campaign.seed());
    private final FaultReport report = FaultReport.of(
            "Event store", "process with its built-in database killed (-9), 8 threads appending", Campaign.seed());

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed(@TempDir Path directory) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled(directory));
            assertThatTheLogIsWhole(directory, acknowledged);
        }
        report.publish();
    }

    private static void assertThatTheLogIsWhole(Path directory, Set<String> acknowledged) {
        try (EmbeddedMongo server = EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT);
                MongoClient client = MongoClients.create(server.connectionString())) {
            CommitLog log = CommitLog.readOnly(client.getDatabase(CrashingWriter.DATABASE));
            List<Commit> commits = log.scan().toList();
            assertThat(commits.stream().map(commit -> CrashingWriter.acknowledgement(commit.receipt())))
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged);
            assertThat(commits.stream()
                            .flatMap(commit -> commit.events().stream())
                            .map(Fixtures::keyOf))
                    .as("each event once")
                    .doesNotHaveDuplicates();
            assertThat(new ChainVerifier(List.of()).verify(log.scan()))
                    .as("chain whole, positions without a gap")
                    .isEmpty();
            List<String> keys =
                    commits.stream().flatMap(commit -> commit.keys().stream()).toList();
            assertThat(log.commits().owners(keys).keySet())
                    .as("the index is whole")
                    .containsAll(keys);
        }
    }

    /** Now and then the process is killed while it starts, or before it has stored anything. */
    private Set<String> writeUntilKilled(Path directory) throws Exception {
        int enough = random.nextInt(MOST_ACKNOWLEDGED);
        Set<String> acknowledged = new HashSet<>();
        long start = System.nanoTime();
        try (ChildProcess writer = ChildProcess.start(CrashingWriter.class, directory.toString())) {
            writer.await(CrashingWriter.OPENING);
            if (enough % 10 == 0) writer.kill();
            for (var line = writer.hear(); line.isPresent(); line = writer.hear()) {
                if (line.get().equals(CrashingWriter.APPENDING)) report.operations(1);
                if (CrashingWriter.isAcknowledgement(line.get())) {
                    if (acknowledged.isEmpty()) report.recovered(Duration.ofNanos(System.nanoTime() - start));
                    acknowledged.add(line.get());
                }
                if (acknowledged.size() >= enough) writer.kill();
            }
            assertThat(writer.end()).isEqualTo(ChildProcess.KILLED);
        }
        report.round();
        report.acknowledged(acknowledged.size());
        return acknowledged;
    }
}
