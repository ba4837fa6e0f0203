package org.cultureledger.temporal.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.View;

/** A view in a database, and a history of events to take it through without Axon. */
final class Projection<R> {

    static final Duration CLAIM_TIMEOUT = Duration.ofMinutes(1);

    private final View<R> view;
    private final ViewDatabase database;
    private final MongoViewStore<R> store;
    private final int cachedRows;

    Projection(ViewDatabase database, View<R> view, int cachedRows) {
        this.view = view;
        this.database = database;
        this.store = database.open(view);
        this.cachedRows = cachedRows;
    }

    MongoViewStore<R> store() {
        return store;
    }

    /** Claims the view as a process does that starts, and opens a writer. */
    MongoViewWriter<R> restart() {
        return claimAs("node");
    }

    MongoViewWriter<R> claimAs(String owner) {
        var writer = store.writer(cachedRows);
        writer.open(database.heads().claim(view.name(), owner, CLAIM_TIMEOUT).orElseThrow());
        return writer;
    }

    /** Takes the view through all events, from the first one on, as if no token was kept. */
    void run(List<?> events, int batchSize) {
        var writer = restart();
        for (int first = 0; first < events.size(); first += batchSize)
            batch(writer, events, first, Math.min(first + batchSize, events.size()));
    }

    static void batch(MongoViewWriter<?> writer, List<?> events, int first, int end) {
        for (int position = first; position < end; position++) writer.apply(events.get(position), recorded(position));
        writer.flush();
    }

    static Recorded recorded(long position) {
        return Recorded.alone(position, Instant.ofEpochSecond(position)).by("actor-" + position % 3);
    }

    /** What the view means at a position: a fold of the events up to it. */
    static <R> Map<String, R> fold(View<R> view, List<?> events, long upTo) {
        var rows = new InMemoryRows<R>();
        for (int position = 0; position <= upTo; position++) view.apply(events.get(position), recorded(position), rows);
        return new TreeMap<>(rows.asMap());
    }
}
