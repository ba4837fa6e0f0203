package org.cultureledger.commitment.query;

import static java.time.temporal.ChronoUnit.DAYS;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cultureledger.initiative.SlipCategory;
import org.jspecify.annotations.Nullable;

/**
 * A commitment whose day moved.
 *
 * @param slippedDays how many days later than first promised, negative if earlier
 * @param moves first to last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlipItem(
        CommitmentKind kind,
        String title,
        @Nullable String initiative,
        @Nullable String owner,
        List<String> departments,
        LocalDate originalDue,
        LocalDate due,
        int slips,
        long slippedDays,
        CommitmentState state,
        @Nullable LocalDate doneOn,
        List<Move> moves,
        String link,
        String lineage) {

    /**
     * One move.
     *
     * @param on day on which the new day was promised
     * @param days how many days later than before, negative if earlier
     * @param confirmed whether whoever is named as approver has said so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Move(
            LocalDate on,
            Instant recordedAt,
            LocalDate from,
            LocalDate to,
            long days,
            @Nullable SlipCategory category,
            @Nullable String reason,
            @Nullable String approvedBy,
            boolean confirmed,
            @Nullable String decision) {}

    static SlipItem of(Standing standing, String lineage) {
        var row = standing.commitment();
        return new SlipItem(
                row.kind(),
                row.title(),
                row.initiative(),
                standing.owner(),
                row.departments(),
                standing.originalDue(),
                standing.due(),
                standing.slips(),
                standing.slippedDays(),
                standing.state(),
                standing.doneOn(),
                moves(standing.promises()),
                row.link(),
                lineage);
    }

    private static List<Move> moves(List<Promise> promises) {
        return IntStream.range(1, promises.size())
                .mapToObj(index ->
                        move(promises.get(index - 1), promises.get(index).due()))
                .toList();
    }

    private static Move move(Promise given, LocalDate to) {
        var step = Objects.requireNonNull(given.movedBy());
        return new Move(
                step.on(),
                step.recordedAt(),
                given.due(),
                to,
                DAYS.between(given.due(), to),
                step.category(),
                step.reason(),
                step.by(),
                given.moveConfirmed(),
                step.decision());
    }
}
