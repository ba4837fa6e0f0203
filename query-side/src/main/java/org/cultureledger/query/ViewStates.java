package org.cultureledger.query;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cultureledger.temporal.Progress;
import org.cultureledger.temporal.axon.ViewHealth;
import org.jspecify.annotations.Nullable;

/** How far the views are behind the log, and which of them stand still: for readiness, for operators and for pages. */
public final class ViewStates {

    /** More events behind than this, a view that had caught up is said to lag. */
    private static final long LAG = 1_000;

    private final Views views;
    private final Ledger ledger;
    private final ViewHealth health;

    /** Those that had come up to the head of the log when somebody looked. */
    private final Set<String> caughtUp = ConcurrentHashMap.newKeySet();

    ViewStates(Views views, Ledger ledger, ViewHealth health) {
        this.views = views;
        this.ledger = ledger;
        this.health = health;
    }

    /**
     * How a view stands.
     *
     * @param lag number of events that it has not seen yet
     * @param ready whether it has caught up with the log since this process started, and keeps up with it
     * @param failure why it stopped, for operators; null unless it has
     * @param rebuilding how far the newest revision has got; null once it has caught up
     */
    public record State(
            String view,
            long position,
            long lag,
            boolean ready,
            @Nullable String failure,
            @Nullable Progress rebuilding) {
        public boolean isStopped() {
            return failure != null;
        }
    }

    /** Every view, by name. Reads the database. */
    public List<State> all() {
        long head = ledger.head(); // before the positions: what is recorded meanwhile is no lag
        var failures = health.stopped().stream()
                .collect(Collectors.toMap(
                        stopped -> stopped.view().toString(), stopped -> String.valueOf(stopped.failure())));
        return views.all().stream()
                .map(view -> state(view, head, failures.get(view.toString())))
                .toList();
    }

    /** The views that pages have to warn of: their figures stand still. */
    public List<State> stopped() {
        return health.stopped().isEmpty()
                ? List.of()
                : all().stream().filter(State::isStopped).toList();
    }

    private State state(ViewOf<?> view, long head, @Nullable String failure) {
        long position = view.position();
        long lag = Math.max(0, head - position);
        if (lag == 0) caughtUp.add(view.name());
        boolean ready = failure == null && lag <= LAG && caughtUp.contains(view.name());
        return new State(view.name(), position, lag, ready, failure, rebuilding(view, lag, head));
    }

    private static @Nullable Progress rebuilding(ViewOf<?> view, long lag, long head) {
        if (lag <= LAG && !view.isBeingReplaced()) return null;
        var progress = view.progress(head);
        return head - progress.position() > LAG ? progress : null;
    }
}
