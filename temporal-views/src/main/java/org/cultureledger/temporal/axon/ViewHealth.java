package org.cultureledger.temporal.axon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.jspecify.annotations.Nullable;

/**
 * How the views fare that this process feeds, as seen from here: a view that stopped in another process stands by in
 * this one, until this one claims it and meets the same failure. Thread-safe.
 */
public final class ViewHealth {

    /** What this process does for a view. */
    public enum State {
        /** It takes the view further. */
        FOLLOWING,
        /** Another process does, or has to be waited for until its claim expires. */
        STANDING_BY,
        /** An event, or the database, refuses. It is tried again, first after 1 second, later every 60. */
        STOPPED
    }

    /**
     * How a view fares.
     *
     * @param position last position whose event the rows contain; -1 before the first
     * @param failure why it stopped, for operators; null unless it has
     */
    public record Status(
            ViewName view,
            long position,
            State state,
            @Nullable String failure) {

        public boolean isStopped() {
            return state == State.STOPPED;
        }
    }

    private record Followed(MongoViewStore<?> store, TrackingEventProcessor processor) {

        Optional<String> failure() {
            return processor.processingStatus().values().stream()
                    .filter(EventTrackerStatus::isErrorState)
                    .map(segment -> reason(segment.getError()))
                    .findFirst();
        }

        Status status() {
            var segments = processor.processingStatus().values();
            var failure = failure();
            var state = segments.isEmpty() ? State.STANDING_BY : State.FOLLOWING;
            return new Status(
                    store.name(), store.position(), failure.isPresent() ? State.STOPPED : state, failure.orElse(null));
        }
    }

    private final Map<String, Followed> views = new ConcurrentSkipListMap<>();

    void watch(MongoViewStore<?> store, TrackingEventProcessor processor) {
        views.put(store.name().toString(), new Followed(store, processor));
    }

    /** Every view that this process feeds, by name. Reads each position from the database. */
    public List<Status> views() {
        return views.values().stream().map(Followed::status).toList();
    }

    /** The views that need an operator. Reads the database only where there are some. */
    public List<Status> stopped() {
        return views.values().stream()
                .filter(view -> view.failure().isPresent())
                .map(Followed::status)
                .filter(Status::isStopped)
                .toList();
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
