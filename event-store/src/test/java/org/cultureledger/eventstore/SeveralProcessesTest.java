package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cultureledger.eventstore.Assignment.Load;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.eventstore.faults.Campaign;
import org.cultureledger.eventstore.faults.FaultReport;
import org.cultureledger.eventstore.history.ClientRecord;
import org.cultureledger.eventstore.history.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two and four processes of eight clients each append to one log, with clocks a minute apart. */
class SeveralProcessesTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final int OPERATIONS = Campaign.rounds(10, 500);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
    private static final int WARM = 2_000;

    private final Path records;

    SeveralProcessesTest(@TempDir Path records) {
        this.records = records;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void what_is_appended_at_once_is_one_line_that_a_follower_sees_as_it_stays(int processes) throws Exception {
        var report = report("%d processes × 8 clients append to the same streams".formatted(processes));
        MongoDatabase database = SERVER.newDatabase();
        try (var clients = clients(processes, SERVER.uri(), database.getName(), Load.OVERLAPPING, OPERATIONS);
                var follower = new HeadFollower(database)) {
            clients.begin();
            clients.finish();
            clients.look();

            Verdict.assertThatHistoryIsGood(records, report);
            assertThat(follower.assertThatNothingChanged()).isPositive();
        }
        report.round();
        report.publish();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void of_all_that_want_one_place_one_gets_it_each_time(int processes) throws Exception {
        MongoDatabase database = SERVER.newDatabase();
        try (var clients = clients(processes, SERVER.uri(), database.getName(), Load.CONTESTED, OPERATIONS)) {
            clients.begin();
            clients.finish();
        }
        Verdict.assertThatHistoryIsGood(records, report(""));
        assertThat(acknowledged("")).isEqualTo(8L * OPERATIONS);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void the_slowest_process_gets_at_least_a_third_of_its_share(int processes) throws Exception {
        var report = report("%d processes × 8 clients, each its own streams, durable".formatted(processes));
        double rate = rate(processes, Load.APART);
        long slowest = Long.MAX_VALUE;
        for (int process = 0; process < processes; process++) {
            slowest = Math.min(slowest, acknowledged("process-%d-".formatted(process)));
        }
        double share = (double) slowest * processes / acknowledged("");
        report.remark(
                String.format(Locale.ROOT, "%.0f commits a second; the slowest got %.2f of its share", rate, share));
        Verdict.assertThatHistoryIsGood(records, report);
        report.round();
        report.publish();
        assertThat(share).isGreaterThanOrEqualTo(1.0 / 3);
    }

    @Test
    @Tag("long")
    void a_contest_that_every_second_commit_loses_costs_less_than_half(@TempDir Path apart) throws Exception {
        var report = report("2 processes × 8 clients of which every second commit must lose, durable");
        double contested = rate(2, Load.CONTESTED);
        Verdict.assertThatHistoryIsGood(records, report);
        double free = new SeveralProcessesTest(apart).rate(2, Load.APART);
        report.remark(String.format(
                Locale.ROOT,
                "%.0f commits a second; %.2f × the %.0f without a contest",
                contested,
                contested / free,
                free));
        report.round();
        report.publish();
        assertThat(contested / free).isGreaterThanOrEqualTo(0.5);
    }

    /** Commits a second that processes of eight clients get stored in a durable server. */
    private double rate(int processes, Load load) throws Exception {
        Path data = Files.createTempDirectory(records, "data");
        try (ChildProcess server = ServerProcess.start(data, EmbeddedMongo.ANY_PORT)) {
            String uri = ServerProcess.address(server);
            try (var clients = clients(processes, uri, "rate", load, Integer.MAX_VALUE);
                    MongoClient client = MongoClients.create(uri)) {
                var log = CommitLog.readOnly(client.getDatabase("rate"));
                clients.begin();
                double rate = rate(log);
                clients.stop();
                clients.finish();
                return rate;
            }
        }
    }

    /** Each commit has one event. */
    private static double rate(CommitLog log) {
        await().until(() -> log.head().orElse(0) > WARM);
        long first = log.head().orElseThrow();
        long start = System.nanoTime();
        await().pollDelay(MEASURED).atMost(MEASURED.multipliedBy(3)).until(() -> true);
        return (log.head().orElseThrow() - first) * 1e9 / (System.nanoTime() - start);
    }

    private ClientProcesses clients(int processes, String uri, String database, Load load, int operations)
            throws Exception {
        List<Assignment> assignments = new ArrayList<>();
        for (int process = 0; process < processes; process++) {
            long clock = process % 2 == 0 ? 0 : -CLOCKS_APART.toMillis();
            long seed = Campaign.seed() + process;
            assignments.add(Assignment.of("process-" + process, uri, database, records, it -> {
                it.load = load;
                it.operations = operations;
                it.clockMillis = clock;
                it.seed = seed;
            }));
        }
        return ClientProcesses.start(assignments);
    }

    private long acknowledged(String process) throws Exception {
        return ClientRecord.all(records).entrySet().stream()
                .filter(client -> client.getKey().startsWith(process))
                .flatMap(client -> client.getValue().stream())
                .filter(Step.Acknowledged.class::isInstance)
                .count();
    }

    private static FaultReport report(String what) {
        return FaultReport.of("Event store, several processes", what, Campaign.seed());
    }
}
