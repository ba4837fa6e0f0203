package org.cultureledger.commitment.query;

import java.util.Optional;

/** A commitment on the day judged for, as it is told, with the promises behind it. */
public record Tracked(CommitmentItem item, Promised promised) {

    /** Whether it was kept as agreed thirty days before it was due; empty if that has not fallen due. */
    public Optional<Boolean> keptAsAgreed() {
        return promised.standing().keptAsAgreed();
    }

    /** Whether it was kept as first promised; empty if that has not fallen due. */
    public Optional<Boolean> keptAsFirstPromised() {
        return promised.standing().keptAsFirstPromised();
    }

    /** Whether nobody is left to answer for it. */
    public boolean isOrphaned() {
        return Boolean.TRUE.equals(item.orphaned());
    }

    /** Whether an approved shift of priorities moved it once others relied on it. */
    public boolean isExcused() {
        return promised.standing().isExcused();
    }
}
