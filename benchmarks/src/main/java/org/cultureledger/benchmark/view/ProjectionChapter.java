package org.cultureledger.benchmark.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.codecs.Codec;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Rounds;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;
import org.cultureledger.benchmark.report.Target;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Rows;

/** Projecting a history into one view and into eight at once, beside what does less and what does the bare minimum. */
public final class ProjectionChapter {

    private final Effort effort;
    private final Server server;
    private final boolean decisive;
    private final Report report;
    private final Codec<Promise> codec;

    /** @param decisive whether what is reached here counts for the targets */
    public ProjectionChapter(Effort effort, Server server, boolean decisive, Report report) {
        this.effort = effort;
        this.server = server;
        this.decisive = decisive;
        this.report = report;
        this.codec = server.client().getDatabase("codecs").getCodecRegistry().get(Promise.class);
    }

    /** Ways to project; the name is as the table has it. */
    private enum Way {
        TEMPORAL("temporal view"),
        FIND_AND_REPLACE("find and replace, no past"),
        BARE_WRITES("bulk writes of the same documents, ready-made"),
        FOLD("bare fold in memory");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    public void measure() {
        report.chapter("Projection, " + server.name());
        var table = Table.titled("Projection, " + server.name(), "views", "way", "events/s, of all views together");
        warmUp();
        for (int views : new int[] {1, 8}) {
            var history = Promises.history(effort.viewEvents() / views);
            var bareWrites = BareWrites.of(history, ProjectedView.BATCH, codec);
            Function<Way, Double> rate = way -> rate(way, views, history, bareWrites);
            var rounds = Rounds.of(effort.fewRounds(), List.of(Way.values()), rate);
            for (var way : Way.values())
                table.row(Integer.toString(views), way.title, Figures.whole(rounds.median(way, reached -> reached)));
            if (decisive && views == 1) targets(rounds);
        }
        report.table(table.note("Batches of %d events; %,d events in all, %,d for find and replace; seed %d."
                        .formatted(ProjectedView.BATCH, effort.viewEvents(), effort.naiveEvents(), Promises.SEED))
                .build());
    }

    private void warmUp() {
        var history = Promises.history(effort.naiveEvents());
        var bareWrites = BareWrites.of(history, ProjectedView.BATCH, codec);
        var rates = Rounds.of(2, List.of(Way.values()), way -> rate(way, 1, history, bareWrites));
        report.chapter("  warmed up, " + rates.measurements().size() + " ways");
    }

    private void targets(Rounds<Way, Double> rounds) {
        double ours = rounds.median(Way.TEMPORAL, rate -> rate);
        report.ratio(Target.PROJECTION_NAIVE, ours / rounds.median(Way.FIND_AND_REPLACE, rate -> rate));
        report.ratio(Target.PROJECTION_RAW, ours / rounds.median(Way.BARE_WRITES, rate -> rate));
    }

    private double rate(Way way, int views, List<PromiseEvent> events, BareWrites bareWrites) {
        var fewEvents = events.subList(0, Math.min(events.size(), effort.naiveEvents() / views));
        var database = server.newDatabase();
        try {
            return switch (way) {
                case TEMPORAL ->
                    rate(events, views, view -> {
                        var projected = ProjectedView.in(server.client(), database, "promises-" + view);
                        return () -> projected.run(events);
                    });
                case FIND_AND_REPLACE ->
                    rate(fewEvents, views, view -> {
                        var rows = new FindAndReplace(database, "rows-" + view);
                        return () -> fold(fewEvents, rows);
                    });
                case BARE_WRITES -> rate(events, views, view -> () -> bareWrites.writeTo(database, "rows-" + view));
                case FOLD -> rate(events, views, _ -> () -> fold(events, new InMemoryRows<>()));
            };
        } finally {
            database.drop();
        }
    }

    private static void fold(List<PromiseEvent> history, Rows<Promise> rows) {
        for (int position = 0; position < history.size(); position++)
            Promises.apply(history.get(position), Promises.recorded(position), rows);
    }

    private interface Preparation {
        Runnable work(int view);
    }

    private static double rate(List<PromiseEvent> history, int views, Preparation preparation) {
        List<Callable<Void>> works = IntStream.range(0, views)
                .mapToObj(preparation::work)
                .<Callable<Void>>map(work -> () -> {
                    work.run();
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(views)) {
            long start = System.nanoTime();
            for (var done : threads.invokeAll(works)) done.get();
            return (double) history.size() * views / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A projection failed", e);
        }
    }
}
