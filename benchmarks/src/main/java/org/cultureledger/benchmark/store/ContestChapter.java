package org.cultureledger.benchmark.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Load;
import org.cultureledger.benchmark.Rounds;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Latencies;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;
import org.cultureledger.benchmark.report.Target;

/**
 * Two writers to one log, as two processes are, with eight callers each. In the contest each place of a stream is
 * handed out twice, so that of all commits exactly every second must lose; without, once.
 */
public final class ContestChapter {

    private static final int CALLERS_EACH = 8;

    private final Effort effort;
    private final Server server;
    private final Report report;
    private final List<Noted> events = Noted.ofBytes(StoreChapter.SMALL_PAYLOAD);

    public ContestChapter(Effort effort, Server server, Report report) {
        this.effort = effort;
        this.server = server;
        this.report = report;
    }

    private enum Meeting {
        APART("without contest", 1),
        CONTEST("every second must lose", 2);

        private final String title;
        private final int perPlace;

        Meeting(String title, int perPlace) {
            this.title = title;
            this.perPlace = perPlace;
        }
    }

    /** @param accepted commits a second that are in the log, of all that were decided */
    private record Outcome(Load decided, double accepted) {}

    public void measure() {
        report.chapter("Contest of two writers, " + server.name());
        var database = server.newDatabase();
        try (var one = Contenders.ours(database);
                var other = Contenders.ours(database)) {
            var writers = List.<Contender>of(one, other);
            for (var meeting : Meeting.values()) run(writers, meeting, effort.warmUp());
            var rounds = Rounds.of(
                    effort.rounds(), List.of(Meeting.values()), meeting -> run(writers, meeting, effort.append()));
            report(rounds);
        }
    }

    private void report(Rounds<Meeting, Outcome> rounds) {
        var table = Table.titled(
                "Contest, " + server.name(), "two writers", "decided/s", "accepted/s", "p50 / p99 / p99.9 ms");
        for (var meeting : Meeting.values()) {
            table.row(
                    meeting.title,
                    Figures.whole(decided(rounds, meeting)),
                    Figures.whole(rounds.median(meeting, Outcome::accepted)),
                    Latencies.merged(rounds.of(meeting).stream()
                                    .map(outcome -> outcome.decided().latencies())
                                    .toList())
                            .cell());
        }
        report.table(table.note("Two engines with eight callers each write to one log. A commit is decided when it is"
                        + " durable or known to have lost.")
                .build());
        report.ratio(Target.CONTEST, decided(rounds, Meeting.CONTEST) / decided(rounds, Meeting.APART));
    }

    private static double decided(Rounds<Meeting, Outcome> rounds, Meeting meeting) {
        return rounds.median(meeting, outcome -> outcome.decided().perSecond());
    }

    /** Callers meet in pairs, one of each writer, on a stream of their own. */
    private Outcome run(List<Contender> writers, Meeting meeting, Duration duration) {
        var streams = Stream.generate(Streams.SMALL.open().of(0))
                .map(Place::stream)
                .distinct()
                .limit(CALLERS_EACH)
                .toList();
        var tickets = Stream.generate(AtomicLong::new).limit(CALLERS_EACH).toList();
        var lost = new LongAdder();
        var decided =
                Load.of(writers.size() * CALLERS_EACH, duration, caller -> {
                    int pair = caller / writers.size();
                    var writer = writers.get(caller % writers.size());
                    return count -> {
                        long sequence = tickets.get(pair).getAndIncrement() / meeting.perPlace;
                        if (!isAccepted(writer, new Place(streams.get(pair), sequence), events.get((int)
                                (count % events.size())))) lost.increment();
                    };
                });
        int count = decided.latencies().count();
        return new Outcome(decided, decided.perSecond() * (count - lost.sum()) / count);
    }

    private static boolean isAccepted(Contender writer, Place place, Noted event) {
        try {
            writer.append(place, event);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return false;
        }
    }
}
