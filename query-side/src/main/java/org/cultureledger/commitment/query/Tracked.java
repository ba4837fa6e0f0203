package org.cultureledger.commitment.query;

import org.jspecify.annotations.Nullable;

/**
 * A commitment on the day judged for, with what accountability needs of it, whether it is a row or computed.
 *
 * @param keptAsAgreed whether it was kept as agreed thirty days before it was due; null if that has not fallen due
 * @param keptAsFirstPromised whether it was kept as first promised; null if that has not fallen due
 * @param excused whether an approved shift of priorities moved it once others relied on it
 */
public record Tracked(
        CommitmentItem item,
        @Nullable Boolean keptAsAgreed,
        @Nullable Boolean keptAsFirstPromised,
        boolean excused) {}
