package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.cultureledger.eventstore.faults.Campaign;
import org.cultureledger.eventstore.faults.FaultReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes of eight clients each append to the same streams through a proxy that delays, cuts and swallows, and
 * whose clocks are a minute apart; somebody else follows the head past the proxy.
 */
class LostAnswersTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final int ROUNDS = Campaign.rounds(1, 10);
    private static final int OPERATIONS = Campaign.rounds(12, 60);
    private static final Duration BLACK_HOLE = Duration.ofSeconds(Campaign.rounds(3, 10));
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final FaultReport report = FaultReport.of(
            "Event store",
            "connections of 2 processes × 8 clients delayed, cut before, after and within, and swallowed for %d s"
                    .formatted(BLACK_HOLE.toSeconds()),
            Campaign.seed());
    private final Random random = new Random(Campaign.seed());
    private int faults;

    @Test
    void nothing_is_lost_or_doubled_and_every_unknown_outcome_is_settled_by_repeating(@TempDir Path directory)
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            run(Files.createDirectory(directory.resolve("round-" + round)));
            report.round();
        }
        report.remark("%d requests met a fault".formatted(faults));
        report.publish();
    }

    private void run(Path records) throws Exception {
        MongoDatabase database = SERVER.newDatabase();
        long seed = random.nextLong();
        try (FaultyProxy proxy = new FaultyProxy(new ServerAddress(SERVER.host()), seed);
                ClientProcesses clients = ClientProcesses.start(List.of(
                        assignment("first", Duration.ZERO, database, records, proxy, seed),
                        assignment("second", CLOCKS_APART.negated(), database, records, proxy, seed + 1)));
                HeadFollower follower = new HeadFollower(database)) {
            clients.begin();
            proxy.disturb(0.1, 0.005);
            proxy.openBlackHole(BLACK_HOLE, OPERATIONS);
            clients.finish();
            proxy.disturb(0, 0);
            clients.look();

            Verdict.assertThatHistoryIsGood(records, report);
            assertThat(follower.assertThatNothingChanged()).isPositive();
            assertThat(new ChainVerifier(List.of())
                            .verify(CommitLog.readOnly(database).scan()))
                    .isEmpty();
            assertThat(proxy.faults()).as("requests that met a fault").isGreaterThan(2);
            faults += proxy.faults();
        }
    }

    private static Assignment assignment(
            String name, Duration clock, MongoDatabase database, Path records, FaultyProxy proxy, long seed) {
        return Assignment.of(name, SERVER.uri(), database.getName(), records, it -> {
            it.proxy = proxy.address().getPort();
            it.clockMillis = clock.toMillis();
            it.seed = seed;
            it.operations = OPERATIONS;
            it.readTimeoutMillis = 2_000;
            it.patienceMillis = 1_000;
        });
    }
}
