package org.cultureledger.benchmark.view;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ViewDatabase;

/** A view in a database of its own, and its only writer. */
record ProjectedView(ViewDatabase database, View<Promise> view, MongoViewStore<Promise> store) {

    /** As the query side has it. */
    static final int BATCH = 500;

    private static final int CACHED_ROWS = 10_000;
    private static final Duration CLAIM = Duration.ofHours(1);

    static ProjectedView in(MongoClient client, MongoDatabase database, String name) {
        var views = new ViewDatabase(client, database);
        var view = Promises.view(name);
        return new ProjectedView(views, view, views.open(view));
    }

    /** Takes the view from the beginning through all events. */
    void run(List<PromiseEvent> events) {
        var writer = store.writer(CACHED_ROWS);
        writer.open(database.heads().claim(view.name(), "benchmark", CLAIM).orElseThrow());
        for (int position = 0; position < events.size(); position++) {
            writer.apply(events.get(position), Promises.recorded(position));
            if ((position + 1) % BATCH == 0) writer.flush();
        }
        writer.flush();
    }
}
