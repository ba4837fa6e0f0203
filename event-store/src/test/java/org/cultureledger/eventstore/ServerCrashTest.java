package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.eventstore.faults.Campaign;
import org.cultureledger.eventstore.faults.FaultReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the embedded server, a process of its own here, again and again under a process of eight clients that lives. */
class ServerCrashTest {

    private static final int ROUNDS = Campaign.rounds(3, 20);
    private static final String DATABASE = "crash";
    private static final int MOST_ACKNOWLEDGED = 200;
    private static final Duration MOST_FOR_RECOVERY = Duration.ofMinutes(1);

    private final Random random = new Random(Campaign.seed());
    private final FaultReport report =
            FaultReport.of("Event store", "database process killed (-9) under 8 clients that live on", Campaign.seed());

    @Test
    void clients_outlive_the_database_and_settle_by_repeating_what_they_do_not_know(@TempDir Path directory)
            throws Exception {
        Path data = directory.resolve("data");
        Path records = Files.createDirectory(directory.resolve("records"));
        ChildProcess server = ServerProcess.start(data, EmbeddedMongo.ANY_PORT);
        String uri = ServerProcess.address(server);
        try (ChildProcess clients = ClientProcess.start(Assignment.of("client", uri, DATABASE, records, it -> {
            it.seed = Campaign.seed();
            it.readTimeoutMillis = 2_000;
            it.patienceMillis = 500;
        }))) {
            clients.await("ready");
            clients.tell("go");
            var progress = new Progress(records);
            for (int round = 0; round < ROUNDS; round++) {
                progress.awaitMore(1 + random.nextInt(MOST_ACKNOWLEDGED));
                long killed = System.nanoTime();
                server.close();
                long before = progress.acknowledged();
                server = ServerProcess.start(data, port(uri));
                ServerProcess.address(server);
                progress.awaitMoreThan(before);
                report.recovered(Duration.ofNanos(System.nanoTime() - killed));
                report.round();
            }
            clients.tell("stop");
            clients.await("done");
            clients.tell("look");
            clients.await("looked");
            Verdict.assertThatHistoryIsGood(records, report);
            assertThatChainIsWhole(uri);
        } finally {
            server.close();
        }
        report.publish();
    }

    private static int port(String uri) {
        return Integer.parseInt(new ConnectionString(uri).getHosts().getFirst().replaceAll(".*:", ""));
    }

    private static void assertThatChainIsWhole(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            var log = CommitLog.readOnly(client.getDatabase(DATABASE));
            assertThat(new ChainVerifier(List.of()).verify(log.scan())).isEmpty();
        }
    }

    /** How far the clients' records have come. */
    private record Progress(Path records) {

        long acknowledged() throws Exception {
            return Verdict.acknowledged(records);
        }

        void awaitMore(long more) throws Exception {
            awaitMoreThan(acknowledged() + more - 1);
        }

        void awaitMoreThan(long count) {
            Awaitility.await()
                    .atMost(MOST_FOR_RECOVERY)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> acknowledged() > count);
        }
    }
}
