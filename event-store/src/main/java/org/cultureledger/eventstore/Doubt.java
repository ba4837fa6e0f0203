package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** What the errors met so far leave open about a sealed batch. */
final class Doubt {

    private static final int DUPLICATE_KEY = 11000;
    private static final String RETRYABLE = "RetryableWriteError";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final long deadline;
    private Duration pause = FIRST_PAUSE;
    private boolean mayBeStored;
    private @Nullable RuntimeException latest;

    /**
     * @param patience how long the fate of a batch is pursued when the database does not answer
     */
    Doubt(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    void add(RuntimeException error) {
        latest = error;
        mayBeStored |= !isNeverSent(error) && !isRefusal();
    }

    /**
     * @param error met while asking the log about the latest error
     */
    void addSuppressed(RuntimeException error) {
        if (latest != null) {
            latest.addSuppressed(error);
        }
    }

    /** Whether the database answered that it will not take the first commit, for a reason other than a duplicate key. */
    boolean isRefusal() {
        return switch (latest) {
            case MongoBulkWriteException bulk ->
                bulk.getWriteConcernError() == null
                        && bulk.getWriteErrors().getFirst().getIndex() == 0
                        && bulk.getWriteErrors().getFirst().getCode() != DUPLICATE_KEY;
            case MongoCommandException command -> !command.hasErrorLabel(RETRYABLE);
            case null, default -> false;
        };
    }

    /**
     * @throws EventStoreException if patience has run out
     */
    void pause() throws InterruptedException {
        if (System.nanoTime() > deadline) {
            throw resolution();
        }
        Thread.sleep(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    EventStoreException resolution() {
        RuntimeException cause = requireNonNull(latest);
        return mayBeStored
                ? new OutcomeUnknownException("It is not known whether the events are in the log", cause)
                : new EventStoreException("The events are not in the log: the database did not take them", cause);
    }

    private static boolean isNeverSent(RuntimeException error) {
        return error instanceof MongoSocketOpenException // no connection to the server
                || error instanceof MongoTimeoutException; // no server, or no free connection in the pool
    }
}
