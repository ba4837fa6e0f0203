package org.cultureledger.query;

import java.util.List;
import java.util.function.Supplier;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ServedView;

/**
 * The revisions of a view that are fed: the one that answers and, while it is being replaced, the one beside it.
 *
 * @param serving the one to answer from now
 * @param all oldest first
 */
record Revisions<R>(Supplier<MongoViewStore<R>> serving, List<MongoViewStore<R>> all) {

    static <R> Revisions<R> only(MongoViewStore<R> store) {
        return new Revisions<>(() -> store, List.of(store));
    }

    static <R> Revisions<R> both(ServedView<R> view) {
        return new Revisions<>(view::serving, List.of(view.older(), view.newer()));
    }

    MongoViewStore<R> newest() {
        return all.getLast();
    }
}
