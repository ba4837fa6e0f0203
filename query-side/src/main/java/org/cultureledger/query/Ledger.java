package org.cultureledger.query;

import java.time.Instant;
import java.util.Optional;

/** The log, as far as questions need it. Positions count from 0; -1 lies before the first event. */
public interface Ledger {
    /** Position of the last event, -1 if there is none. */
    long head();

    /** Position of the last event recorded at {@code time} or before, -1 if there is none. */
    long positionAt(Instant time);

    /** Position of the last event that was recorded together with the one at {@code position}. */
    long endOfCommit(long position);

    /** When the event was recorded; empty where the log does not reach. */
    Optional<Instant> recordedAt(long position);

    /** The event as it is stored; empty where the log does not reach. */
    Optional<StoredEvent> event(long position);
}
