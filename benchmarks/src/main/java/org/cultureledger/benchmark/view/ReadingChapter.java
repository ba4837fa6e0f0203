package org.cultureledger.benchmark.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.RawBsonDocument;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Latencies;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;
import org.cultureledger.benchmark.report.Target;
import org.cultureledger.temporal.RowQuery;

/** Reading views of several sizes: now, as of then, and beside rows that have no past. What the past costs in space. */
public final class ReadingChapter {

    private static final int PAGE = 50;

    /** A row is read so fast that it takes more readings to see a difference. */
    private static final int ROWS_PER_PAGE = 10;

    private final Effort effort;
    private final Server server;
    private final boolean decisive;
    private final Report report;

    /** @param decisive whether what is reached here counts for the targets */
    public ReadingChapter(Effort effort, Server server, boolean decisive, Report report) {
        this.effort = effort;
        this.server = server;
        this.decisive = decisive;
        this.report = report;
    }

    /** The same rows twice: with all they ever were, and as they are now only. */
    private record Rows(int events, ProjectedView view, FindAndReplace plain, MongoDatabase database) {

        long middle() {
            return events / 2;
        }
    }

    private record Costs(
            Latencies plainRow,
            Latencies row,
            Latencies rowThen,
            Latencies plainPage,
            Latencies page,
            Latencies pageThen,
            Latencies timeline) {

        static Costs none() {
            return new Costs(
                    new Latencies(),
                    new Latencies(),
                    new Latencies(),
                    new Latencies(),
                    new Latencies(),
                    new Latencies(),
                    new Latencies());
        }
    }

    public void measure() {
        report.chapter("Reading views, " + server.name());
        var table = Table.titled(
                "Reading, " + server.name(),
                "events",
                "row, no past",
                "row, current",
                "row, as of the middle",
                "page, no past",
                "page, current",
                "page, as of the middle",
                "page of the latest");
        var space = Table.titled(
                "Space of views, " + server.name(), "events", "bytes, no past", "bytes, current", "bytes, past");
        var measured = new ArrayList<Costs>();
        for (int size : effort.historySizes()) {
            var rows = rows(size);
            measured.add(costs(rows));
            table.row(cells(size, measured.getLast()));
            space.row(
                    Figures.whole(size),
                    bytes(rows, "plain"),
                    bytes(rows, "promises@1"),
                    bytes(rows, "promises@1.past"));
            rows.database().drop();
        }
        report.table(table.note(note()).build());
        report.table(space.note("Documents as they travel, without indexes: what the past costs in space.")
                .build());
        targets(measured);
    }

    private String note() {
        var text =
                "p50 / p99 ms. A row by its key; a page of %d rows of one owner by day, of %d owners; the latest %d rows."
                        .formatted(PAGE, 100, PAGE);
        return server.hasRealIndexes()
                ? text
                : text + " The built-in server scans the whole collection for a page, and for everything as of then.";
    }

    private static String[] cells(int size, Costs costs) {
        return new String[] {
            Figures.whole(size),
            costs.plainRow().shortCell(),
            costs.row().shortCell(),
            costs.rowThen().shortCell(),
            costs.plainPage().shortCell(),
            costs.page().shortCell(),
            costs.pageThen().shortCell(),
            costs.timeline().shortCell()
        };
    }

    private Rows rows(int events) {
        var database = server.newDatabase();
        var view = ProjectedView.in(server.client(), database, "promises");
        view.run(Promises.history(events));
        var plain = new FindAndReplace(database, "plain");
        view.store().current().all().forEach(plain::put);
        return new Rows(events, view, plain, database);
    }

    private Costs costs(Rows rows) {
        read(rows, Costs.none(), effort.reading().dividedBy(4));
        var costs = Costs.none();
        read(rows, costs, effort.reading());
        return costs;
    }

    /** Reads by turns, so that a busy moment troubles all alike. */
    private void read(Rows rows, Costs costs, Duration duration) {
        var keys = List.copyOf(rows.view().store().current().all().keySet());
        var random = new Random(rows.events());
        long deadline = System.nanoTime() + duration.toNanos();
        for (int i = 0; i < effort.reads() && (i == 0 || System.nanoTime() < deadline); i++) {
            for (int j = 0; j < ROWS_PER_PAGE; j++) readRow(rows, costs, keys.get(random.nextInt(keys.size())));
            costs.rowThen().time(() -> rows.view().store().at(rows.middle()).find(keys.getFirst()));
            readPage(rows, costs, Promises.owner(random));
        }
    }

    private static void readRow(Rows rows, Costs costs, String key) {
        costs.plainRow().time(() -> rows.plain().find(key));
        costs.row().time(() -> rows.view().store().current().find(key));
    }

    private static void readPage(Rows rows, Costs costs, String owner) {
        var store = rows.view().store();
        var query = RowQuery.all().where("owner", owner).ascending("due").limit(PAGE);
        costs.plainPage().time(() -> rows.plain().page(owner, PAGE));
        costs.page().time(() -> store.current().page(query));
        costs.pageThen().time(() -> store.at(rows.middle()).page(query));
        costs.timeline()
                .time(() ->
                        store.current().page(RowQuery.all().descending("due").limit(PAGE)));
    }

    private static String bytes(Rows rows, String collection) {
        MongoCollection<RawBsonDocument> documents = rows.database().getCollection(collection, RawBsonDocument.class);
        long sum = 0;
        for (var document : documents.find()) sum += document.getByteBuffer().remaining();
        return Figures.whole((double) sum);
    }

    private void targets(List<Costs> measured) {
        if (!decisive) return;
        var large = measured.getLast();
        report.ratio(Target.CURRENT_ROW, ratio(large.row(), large.plainRow()));
        report.ratio(Target.CURRENT_PAGE, ratio(large.page(), large.plainPage()));
        if (!server.hasRealIndexes()) return;
        report.ratio(Target.AS_OF_PAGE, ratio(large.pageThen(), large.page()));
        report.ratio(
                Target.GROWTH_CURRENT, ratio(large.row(), measured.getFirst().row()));
    }

    private static double ratio(Latencies ours, Latencies theirs) {
        return ours.millis(0.5) / theirs.millis(0.5);
    }
}
