package org.cultureledger.initiative.query;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.initiative.query.RoadmapItem.Change;
import org.cultureledger.initiative.query.RoadmapItem.Mark;
import org.cultureledger.initiative.query.RoadmapItem.Span;
import org.cultureledger.initiative.query.RoadmapItem.Then;
import org.jspecify.annotations.Nullable;

/**
 * Sets initiatives beside what they were.
 *
 * @param before as they were; null where nothing is compared
 */
record Comparison(@Nullable List<InitiativeInView> before) {

    RoadmapItem item(InitiativeInView now) {
        var then = then(now);
        var row = now.row();
        return new RoadmapItem(
                row.code(),
                row.title(),
                now.owner(),
                now.state(),
                row.start(),
                row.finish(),
                change(now, then),
                then == null
                        ? null
                        : new Span(then.state(), then.row().start(), then.row().finish()),
                marks(now, then),
                now.link(),
                now.lineage());
    }

    private @Nullable InitiativeInView then(InitiativeInView now) {
        if (before == null) return null;
        return before.stream()
                .filter(other -> other.row().code().equals(now.row().code()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Change change(InitiativeInView now, @Nullable InitiativeInView then) {
        if (before == null) return null;
        if (then == null) return Change.ADDED;
        var sameDays = now.row().start().equals(then.row().start())
                && now.row().finish().equals(then.row().finish());
        if (!sameDays) return Change.MOVED;
        return now.state() == then.state() ? null : Change.CHANGED;
    }

    private List<Mark> marks(InitiativeInView now, @Nullable InitiativeInView then) {
        var earlier = then == null
                ? Map.<String, CommitmentItem>of()
                : then.commitmentsOf(CommitmentKind.MILESTONE).stream()
                        .collect(Collectors.toMap(CommitmentItem::code, Function.identity()));
        return now.commitmentsOf(CommitmentKind.MILESTONE).stream()
                .map(item -> mark(item, earlier.get(item.code())))
                .toList();
    }

    private Mark mark(CommitmentItem now, @Nullable CommitmentItem then) {
        return new Mark(
                now.code(),
                now.title(),
                now.due(),
                now.originalDue(),
                now.state(),
                change(now, then),
                then == null ? null : Then.of(then),
                then == null ? null : DAYS.between(then.due(), now.due()),
                now.link(),
                now.lineage());
    }

    private @Nullable Change change(CommitmentItem now, @Nullable CommitmentItem then) {
        if (before == null) return null;
        if (then == null) return Change.ADDED;
        if (!now.due().equals(then.due())) return Change.MOVED;
        return now.state() == then.state() ? null : Change.CHANGED;
    }
}
