package org.cultureledger.eventstore;

import java.util.Optional;

/** Exponential, then binary search for the last commit: a few dozen small reads however long the log is. */
final class TailSearch {

    private final StoredCommits commits;
    private Optional<Receipt> last = Optional.empty();

    TailSearch(StoredCommits commits) {
        this.commits = commits;
    }

    ChainTail find() {
        long high = 0;
        while (reaches(high)) {
            high = 2 * lastPosition() + 1;
        }
        while (high - lastPosition() > 1) {
            long middle = (lastPosition() + high) >>> 1;
            if (!reaches(middle)) {
                high = middle;
            }
        }
        return last.map(ChainTail::after).orElse(ChainTail.OF_EMPTY_LOG);
    }

    private boolean reaches(long position) {
        Optional<Receipt> found = commits.headerAt(position);
        if (found.isPresent()) {
            last = found;
        }
        return found.isPresent();
    }

    private long lastPosition() {
        return last.map(Receipt::lastPosition).orElse(-1L);
    }
}
