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
        return commit(position).map(Commit::lastPosition).orElse(position);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return commit(position).map(Commit::recordedAt);
    }

    @Override
    public Optional<StoredEvent> event(long position) {
        return commit(position).map(commit -> StoredEvent.of(commit, position));
    }

    private Optional<Commit> commit(long position) {
        if (position < 0) return Optional.empty();
        try (var commits = log.commitsFrom(position)) {
            return commits.findFirst();
        }
    }
}
