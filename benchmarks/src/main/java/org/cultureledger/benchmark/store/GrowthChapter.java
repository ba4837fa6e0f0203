package org.cultureledger.benchmark.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Latencies;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;
import org.cultureledger.benchmark.report.Target;

/** What a log costs that has grown: appending to it, loading an aggregate, reading on from somewhere. */
public final class GrowthChapter {

    private static final int PAGE = 100;

    private final Effort effort;
    private final Server server;
    private final Report report;

    public GrowthChapter(Effort effort, Server server, Report report) {
        this.effort = effort;
        this.server = server;
        this.report = report;
    }

    private record Costs(Latencies append, Latencies load, Latencies page) {}

    /** @return events that the log holds in the end */
    public int measure() {
        report.chapter("Growth of the log, " + server.name());
        var table = Table.titled(
                "Growth of the log, " + server.name(),
                "events",
                "append p50 / p99 ms",
                "load of 20 events p50 / p99 ms",
                "100 events from anywhere p50 / p99 ms");
        try (var log = new GrowingLog(server)) {
            var costs = costsOfSizes(log, table);
            report.table(table.note(note(log.size())).build());
            if (server.hasRealIndexes() && costs.size() == effort.logSizes().size())
                targets(costs.getFirst(), costs.getLast());
            return log.size();
        }
    }

    private List<Costs> costsOfSizes(GrowingLog log, Table.Builder table) {
        long deadline = System.nanoTime() + effort.growth().toNanos();
        var all = new ArrayList<Costs>();
        for (int size : effort.logSizes()) {
            boolean reached = log.growTo(size, deadline);
            all.add(costs(log));
            var costs = all.getLast();
            table.row(
                    Figures.whole(log.size()),
                    costs.append().shortCell(),
                    costs.load().shortCell(),
                    costs.page().shortCell());
            if (!reached) break;
        }
        return all;
    }

    private String note(int size) {
        int wanted = effort.logSizes().getLast();
        var text = "Streams of 20 events of 200 B, one commit each.";
        return size < wanted
                ? text
                        + " In the %d s that it had, the log did not grow to %s events."
                                .formatted(effort.growth().toSeconds(), Figures.whole(wanted))
                : text;
    }

    private Costs costs(GrowingLog log) {
        var random = new Random(log.size());
        var costs = new Costs(new Latencies(), new Latencies(), new Latencies());
        var places = Streams.SMALL.open().of(0);
        for (int i = 0; i < effort.reads(); i++) {
            var stream = GrowingLog.name(random.nextInt(log.streams()));
            long position = random.nextInt(log.size());
            costs.append().time(() -> log.append(places.get()));
            costs.load().time(() -> load(log, stream));
            costs.page().time(() -> page(log, position));
        }
        return costs;
    }

    private static void load(GrowingLog log, String stream) {
        log.engine().readEvents(stream).asStream().forEach(DomainEventMessage::getPayload);
    }

    private static void page(GrowingLog log, long position) {
        log.engine()
                .readEvents(new GlobalSequenceTrackingToken(position), false)
                .limit(PAGE)
                .forEach(event -> event.getPayload());
    }

    private void targets(Costs small, Costs large) {
        report.ratio(
                Target.GROWTH_APPEND,
                large.append().millis(0.5) / small.append().millis(0.5));
        report.ratio(Target.GROWTH_LOAD, large.load().millis(0.5) / small.load().millis(0.5));
    }
}
