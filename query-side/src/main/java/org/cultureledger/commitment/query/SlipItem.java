package org.cultureledger.commitment.query;

import static java.time.temporal.ChronoUnit.DAYS;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.query.Reading;
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

    static SlipItem of(Tracked tracked, Reading reading) {
        var item = tracked.item();
        return new SlipItem(
                item.kind(),
                item.title(),
                item.initiative(),
                item.owner(),
                item.departments(),
                item.originalDue(),
                item.due(),
                item.slips(),
                item.slippedDays(),
                item.state(),
                item.doneOn(),
                moves(tracked.promised().standing().promises(), reading),
                item.link(),
                tracked.promised().lineage());
    }

    private static List<Move> moves(List<Promise> promises, Reading reading) {
        return IntStream.range(1, promises.size())
                .filter(i -> !promises.get(i).due().equals(promises.get(i - 1).due()))
                .mapToObj(i -> move(promises.get(i - 1), promises.get(i).due(), reading))
                .toList();
    }

    private static Move move(Promise given, LocalDate to, Reading reading) {
        var move = Objects.requireNonNull(given.move());
        return new Move(
                move.on(),
                move.recordedAt(),
                given.due(),
                to,
                DAYS.between(given.due(), to),
                move.category(),
                move.reason(),
                move.by(),
                move.confirmed(),
                reading.named(move.decision()));
    }
}
