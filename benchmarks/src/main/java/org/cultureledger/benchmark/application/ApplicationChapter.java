package org.cultureledger.benchmark.application;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Load;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Latencies;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;

/** From a command over HTTP to its acceptance, and on to where it is seen in the timeline; and the start of it all. */
public final class ApplicationChapter {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final String PROGRAMME = "/api/programs/acme";

    private final Effort effort;
    private final Path jar;
    private final Path directory;
    private final String database;
    private final Report report;
    private final AtomicInteger initiatives = new AtomicInteger();

    /**
     * @param jar of the standalone ledger
     * @param directory empty, for its data and its log
     * @param database name of the ledger's database on the server of MONGODB_URI, if there is one
     */
    public ApplicationChapter(Effort effort, Path jar, Path directory, String database, Report report) {
        this.effort = effort;
        this.jar = jar;
        this.directory = directory;
        this.database = database;
        this.report = report;
    }

    public void measure() throws InterruptedException {
        report.chapter("The application over HTTP");
        var starts = new ArrayList<Duration>();
        for (int i = 1; i < effort.starts(); i++) {
            try (var application = start()) {
                starts.add(application.start());
            }
        }
        try (var application = start()) {
            starts.add(application.start());
            measureCommands(application.client());
        }
        try (var application = start()) {
            reportStarts(starts, application.start());
        }
    }

    private Application start() throws InterruptedException {
        return Application.started(jar, directory, database);
    }

    private void reportStarts(List<Duration> empty, Duration filled) {
        report.table(Table.titled("Start of the application", "ledger", "from calling java to readiness, s")
                .note("The first on a new data directory; median of %d starts without events.".formatted(empty.size()))
                .row(
                        "empty",
                        seconds(Figures.median(
                                empty.stream().map(ApplicationChapter::millis).toList())))
                .row("after the %d commands above".formatted(initiatives.get()), seconds(millis(filled)))
                .build());
    }

    private static double millis(Duration duration) {
        return duration.toMillis();
    }

    private static String seconds(double millis) {
        return Figures.millis(millis / 1_000);
    }

    private void measureCommands(LedgerClient client) {
        found(client);
        commands(client, 8, effort.http()); // warm-up
        var table = Table.titled(
                "Commands over HTTP",
                "clients",
                "commands/s",
                "accepted p50 / p99 ms",
                "seen in the timeline p50 / p99 ms");
        for (int clients : CLIENTS) {
            var seen = commands(client, clients, effort.http());
            table.row(
                    Integer.toString(clients),
                    Figures.whole(seen.whole().perSecond()),
                    seen.accepted().shortCell(),
                    seen.whole().latencies().shortCell());
        }
        report.table(table.note("""
            Each client plans an initiative, then asks for the last entry of the timeline as of it, and begins again. \
            Client and ledger share the machine; the built-in server reads the whole timeline for a page.\
            """).build());
    }

    private record Seen(Load whole, Latencies accepted) {}

    private Seen commands(LedgerClient client, int clients, Duration duration) {
        Queue<Latencies> parts = new ConcurrentLinkedQueue<>();
        var whole = Load.of(clients, duration, _ -> {
            var accepted = new Latencies();
            parts.add(accepted);
            return _ -> {
                long begin = System.nanoTime();
                long position = plan(client);
                accepted.add(System.nanoTime() - begin);
                client.question(PROGRAMME + "/timeline?order=LATEST&limit=1&at-least=" + position);
            };
        });
        return new Seen(whole, Latencies.merged(parts));
    }

    private long plan(LedgerClient client) {
        return client.command(PROGRAMME + "/initiatives", """
            {"code": "loop-%d", "title": "Close the loop", "owner": "p-owner", "departments": ["claims"],
             "customerOutcome": "Every complaint is answered in two days", "advances": ["PRA-3.2"],
             "start": "2025-01-01", "finish": "2025-12-31", "on": "2024-12-10"}\
            """.formatted(initiatives.incrementAndGet()));
    }

    /** A department, two persons and a programme, in which the initiatives are planned. */
    private static void found(LedgerClient client) {
        client.command("/api/departments", """
            {"code": "claims", "name": "Claims", "function": "Operations"}\
            """);
        for (var person : List.of("p-sponsor", "p-owner")) client.command("/api/people", """
            {"id": "%s", "department": "claims", "level": "EXECUTIVE", "frontline": false, "hiredOn": "2024-01-08"}\
            """.formatted(person));
        client.command("/api/programs", """
            {"code": "acme", "name": "Customer first", "timeZone": "Europe/Berlin", "horizon": "2029-12-31",
             "vision": "Customers come back", "missionStatement": "We serve our customers first",
             "sponsor": {"person": "p-sponsor", "level": "EXECUTIVE"}}\
            """);
    }
}
