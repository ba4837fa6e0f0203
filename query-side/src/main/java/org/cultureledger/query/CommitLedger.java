package org.cultureledger.query;

import java.time.Instant;
import java.util.Optional;
import org.cultureledger.eventstore.Commit;
import org.cultureledger.eventstore.CommitLog;

/** The log of commits. */
record CommitLedger(CommitLog log) implements Ledger {

    @Override
    public long head() {
        return log.head().orElse(-1);
    }

    @Override
    public long positionAt(Instant time) {
        return log.positionAt(time).orElse(-1);
    }

    @Override
    public long endOfCommit(long position) {
        return log.commitAt(position).map(Commit::lastPosition).orElse(position);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return log.recordedAtOf(position);
    }

    @Override
    public Optional<StoredEvent> event(long position) {
        return log.commitAt(position).map(commit -> StoredEvent.of(commit, position));
    }
}
