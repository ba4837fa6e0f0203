package org.cultureledger.commitment.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it is told.
 *
 * @param code the last of the codes by which its own context knows it
 * @param department the department, where there is one only
 * @param departments those whose commitment it is; where none is named, that of its owner on the day
 * @param due the day promised as things stand
 * @param originalDue the day first promised
 * @param agreedDue the day that stood thirty days before it was due, and that others came to rely on
 * @param slips how often the day moved, in either direction
 * @param slippedDays how many days later than first promised, negative if earlier
 * @param keptAsAgreed whether it was done as agreed thirty days before; absent until that has fallen due, and in no rate
 * @param keptAsFirstPromised whether it was done as first promised; absent until that has fallen due, and in no rate
 * @param excused whether an approved shift of priorities moved it once others relied on it
 * @param unconfirmed whether its completion was recorded late and nobody else has confirmed it yet
 * @param orphaned whether whoever owns it has left, or its department is closed; absent in lists of changes, which tell
 *     a commitment alone
 * @param adopted whether it belongs to the time before the programme was kept here, and so enters no rate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentItem(
        CommitmentKind kind,
        String code,
        String title,
        @Nullable String owner,
        @Nullable String department,
        List<String> departments,
        @Nullable String initiative,
        LocalDate due,
        LocalDate originalDue,
        @Nullable LocalDate agreedDue,
        int slips,
        long slippedDays,
        CommitmentState state,
        @Nullable LocalDate doneOn,
        @Nullable Boolean keptAsAgreed,
        @Nullable Boolean keptAsFirstPromised,
        boolean excused,
        boolean unconfirmed,
        @Nullable Boolean orphaned,
        boolean adopted,
        String link,
        @Nullable String lineage) {

    /** @param departments those under which it counts */
    static CommitmentItem of(
            Promised promised, List<String> departments, @Nullable Boolean orphaned, @Nullable String lineage) {
        var standing = promised.standing();
        return new CommitmentItem(
                promised.kind(),
                promised.code(),
                promised.title(),
                standing.owner(),
                departments.size() == 1 ? departments.getFirst() : null,
                departments,
                promised.initiative(),
                standing.due(),
                standing.originalDue(),
                standing.agreedDue().orElse(null),
                standing.slips(),
                standing.slippedDays(),
                standing.state(),
                standing.doneOn(),
                standing.keptAsAgreed().orElse(null),
                standing.keptAsFirstPromised().orElse(null),
                standing.isExcused(),
                standing.isUnconfirmed(),
                orphaned,
                standing.isAdopted(),
                promised.link(),
                lineage);
    }
}
