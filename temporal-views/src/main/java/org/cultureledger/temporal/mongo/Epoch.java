package org.cultureledger.temporal.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.temporal.PendingVersions;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.ViewFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a writer knows from one claim to the next: the rows it used last, the versions it has yet to write, and the events
 * of a commit whose end has not arrived. Not thread-safe.
 */
final class Epoch<R> {

    private record Arrival(Object event, Recorded recorded) {}

    private final View<R> view;
    private final VersionCollections<R> collections;
    private final CommitProtocol protocol;
    private final RowCache<R> cache;
    private final List<Arrival> arrivals = new ArrayList<>();
    private PendingVersions<R> batch;
    private Head head;
    private long commitLast;
    private long lastWhole;
    private boolean recovered;

    Epoch(View<R> view, VersionCollections<R> collections, CommitProtocol protocol, int cachedRows, Head claimed) {
        this.view = view;
        this.collections = collections;
        this.protocol = protocol;
        this.cache = new RowCache<>(cachedRows, claimed.position() < 0, this::load);
        this.batch = new PendingVersions<>(cache::find);
        this.head = claimed;
        this.commitLast = claimed.position();
        this.lastWhole = claimed.position();
    }

    Head head() {
        return head;
    }

    /** @param event null if the view does not listen to it */
    void receive(@Nullable Object event, Recorded recorded) {
        if (recorded.position() <= head.position()) return;
        recoverOnce();
        if (recorded.commitFirst() > commitLast)
            completeCommit(); // its last event may have been left out by an upcaster
        commitLast = recorded.commitLast();
        if (event != null) arrivals.add(new Arrival(event, recorded));
        if (recorded.position() == commitLast) completeCommit();
    }

    /** @throws FencedException if the view has a newer epoch */
    void flush() {
        if (lastWhole <= head.position()) return;
        protocol.commit(collections, batch, head, lastWhole);
        batch.opened().forEach(cache::put);
        batch.removed().forEach(cache::remove);
        batch = new PendingVersions<>(cache::find);
        head = head.advancedTo(lastWhole);
    }

    private void completeCommit() {
        for (var arrival : arrivals) apply(arrival.event(), arrival.recorded());
        arrivals.clear();
        lastWhole = commitLast;
    }

    private void apply(Object event, Recorded recorded) {
        try {
            batch.apply(view, event, recorded);
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ViewFailedException(view.name(), recorded.position(), event.getClass(), e);
        }
    }

    /** Not before the first event of the epoch: claims come more often than that, and recovery may read every row. */
    private void recoverOnce() {
        if (recovered) return;
        if (head.position() < 0) collections.clear();
        else protocol.recover(collections, head);
        recovered = true;
    }

    private Optional<Version<R>> load(String key) {
        return Optional.ofNullable(collections.current().find(eq("_id", key)).first());
    }
}
