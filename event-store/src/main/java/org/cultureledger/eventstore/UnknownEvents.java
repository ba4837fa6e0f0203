package org.cultureledger.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Stops readers at events that nobody knows, and lets them past those that are {@linkplain PassedOver passed over}. Whether
 * an event is, is looked up in the log when a reader has been stopped, so that it gets on at its next attempt.
 */
final class UnknownEvents {

    private final CommitLog log;
    private final Function<Stream<TrackedEventData<?>>, Stream<TrackedEventMessage<?>>> reader;
    private volatile @Nullable Set<Long> passedOver;

    /**
     * @param reader makes messages of what is stored
     */
    UnknownEvents(CommitLog log, Function<Stream<TrackedEventData<?>>, Stream<TrackedEventMessage<?>>> reader) {
        this.log = log;
        this.reader = reader;
    }

    /** The events of a commit as stored; without content where they are not known and passed over. */
    Stream<TrackedEventData<?>> of(Commit commit) {
        return TrackedEvents.of(commit, position -> isPassedOver(position) && !isKnown(commit, position));
    }

    private boolean isPassedOver(long position) {
        Set<Long> known = passedOver;
        return (known == null ? lookUp() : known).contains(position);
    }

    private Set<Long> lookUp() {
        Set<Long> found = log.passedOver().stream().map(PassedOver::position).collect(Collectors.toUnmodifiableSet());
        passedOver = found;
        return found;
    }

    private boolean isKnown(Commit commit, long position) {
        var event = TrackedEvents.of(commit).filter(stored -> TrackedEvents.position(stored) == position);
        try {
            reader.apply(event).forEach(_ -> {});
            return true;
        } catch (UnknownEventTypeException e) {
            return false;
        }
    }

    /**
     * Makes messages of {@code stored}.
     *
     * @throws UnknownEventTypeException when the stream comes to such an event, with its position
     */
    Stream<TrackedEventMessage<?>> read(Stream<TrackedEventData<?>> stored) {
        long[] position = {-1};
        var messages = reader.apply(stored.peek(event -> position[0] = TrackedEvents.position(event)))
                .spliterator();
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
                        List<TrackedEventMessage<?>> next = new ArrayList<>(1);
                        try {
                            messages.tryAdvance(next::add);
                        } catch (UnknownEventTypeException e) {
                            lookUp();
                            throw e.at(position[0]);
                        }
                        next.forEach(action);
                        return !next.isEmpty();
                    }
                },
                false);
    }

    /**
     * What there is to record.
     *
     * @throws IllegalArgumentException as {@link MongoEventStorageEngine#passOver}
     */
    PassedOver passOver(long position, String reason, String account, Instant now) {
        if (reason.isBlank() || account.isBlank()) {
            throw new IllegalArgumentException("Who passes over an event says who he is and why");
        }
        Commit commit = log.commitAt(position)
                .orElseThrow(() -> new IllegalArgumentException("There is no event at position " + position));
        BsonDocument event = commit.events().get(Math.toIntExact(position - commit.position()));
        String type = event.getString("payloadType").getValue();
        if (isKnown(commit, position)) {
            throw new IllegalArgumentException("The event at position %d is known here: %s".formatted(position, type));
        }
        Optional<String> revision = Optional.ofNullable(event.get("payloadRevision"))
                .map(it -> it.asString().getValue());
        return new PassedOver(position, type, revision, reason, account, now);
    }
}
