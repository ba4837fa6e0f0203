package org.cultureledger.commitment.query;

import java.util.function.Predicate;
import org.cultureledger.kernel.Code;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are asked for; what is absent narrows nothing.
 *
 * @param without what they name none of
 * @param kept how they stand in one of the two rates
 */
record CommitmentFilter(
        @Nullable CommitmentKind kind,
        @Nullable CommitmentState state,
        @Nullable Code owner,
        @Nullable Code department,
        @Nullable Code initiative,
        @Nullable Without without,
        @Nullable Boolean orphaned,
        @Nullable Boolean unconfirmed,
        @Nullable Boolean excused,
        @Nullable Kept kept)
        implements Predicate<CommitmentItem> {

    /** What a commitment may name none of. */
    enum Without {
        OWNER,
        DEPARTMENT,
        INITIATIVE;

        boolean isTrueOf(CommitmentItem item) {
            return switch (this) {
                case OWNER -> item.owner() == null;
                case DEPARTMENT -> item.departments().isEmpty();
                case INITIATIVE -> item.initiative() == null;
            };
        }
    }

    /** How a commitment that has fallen due stands in one of the two rates. */
    enum Kept {
        AS_AGREED,
        NOT_AS_AGREED,
        AS_FIRST_PROMISED,
        NOT_AS_FIRST_PROMISED;

        boolean isTrueOf(CommitmentItem item) {
            return switch (this) {
                case AS_AGREED -> Boolean.TRUE.equals(item.keptAsAgreed());
                case NOT_AS_AGREED -> Boolean.FALSE.equals(item.keptAsAgreed());
                case AS_FIRST_PROMISED -> Boolean.TRUE.equals(item.keptAsFirstPromised());
                case NOT_AS_FIRST_PROMISED -> Boolean.FALSE.equals(item.keptAsFirstPromised());
            };
        }
    }

    /** Those of whom no more is asked than these. */
    static CommitmentFilter of(@Nullable Code department, @Nullable Code initiative, @Nullable Without without) {
        return new CommitmentFilter(null, null, null, department, initiative, without, null, null, null, null);
    }

    @Override
    public boolean test(CommitmentItem item) {
        return isOf(item)
                && (kind == null || item.kind() == kind)
                && (state == null || item.state() == state)
                && (orphaned == null || orphaned.equals(item.orphaned()))
                && (unconfirmed == null || unconfirmed == item.unconfirmed())
                && (excused == null || excused == item.excused())
                && (kept == null || kept.isTrueOf(item));
    }

    private boolean isOf(CommitmentItem item) {
        return (owner == null || owner.value().equals(item.owner()))
                && (department == null || item.departments().contains(department.value()))
                && (initiative == null || initiative.value().equals(item.initiative()))
                && (without == null || without.isTrueOf(item));
    }
}
