package org.cultureledger.initiative.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * An initiative on the time axis, beside what it looked like at the moment it is compared with.
 *
 * @param change how it differs from then; absent if it does not, or nothing is compared
 * @param then what it was; absent if it was not there, or nothing is compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoadmapItem(
        String code,
        String title,
        String owner,
        InitiativeState state,
        LocalDate start,
        LocalDate finish,
        @Nullable Change change,
        @Nullable Span then,
        List<Mark> milestones,
        String link,
        String lineage) {

    /** How a thing differs from what it was. */
    enum Change {
        ADDED,
        MOVED,
        /** The days are the same, the state is not. */
        CHANGED
    }

    record Span(InitiativeState state, LocalDate start, LocalDate finish) {}

    /**
     * A milestone on the time axis.
     *
     * @param days how much later it is due than then, negative if earlier
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(
            String code,
            String title,
            LocalDate due,
            LocalDate originalDue,
            CommitmentState state,
            @Nullable Change change,
            @Nullable Then then,
            @Nullable Long days,
            String link,
            @Nullable String lineage) {}

    record Then(LocalDate due, CommitmentState state) {
        static Then of(CommitmentItem item) {
            return new Then(item.due(), item.state());
        }
    }
}
