package org.cultureledger.kpi.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.ComputedCommitments;
import org.cultureledger.commitment.query.Standing;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.kpi.query.Series.Point;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/**
 * Targets as commitments of whoever owns the KPI. A target is kept by the first period that ends by its day and reaches
 * it; what is known of that period later counts all the same, since figures come when they come.
 */
final class TargetCommitments implements ComputedCommitments {

    /** So long before its day, others begin to rely on a target. */
    private static final int NOTICE_DAYS = 30;

    private final Scorecard scorecard;

    TargetCommitments(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    @Override
    public List<ViewOf<?>> views() {
        return scorecard.views();
    }

    @Override
    public Stream<Tracked> of(Reading reading) {
        return scorecard.aimed(reading).map(series -> tracked(series, reading));
    }

    private Tracked tracked(Series series, Reading reading) {
        var targets = series.targets();
        boolean adopted = reading.facts().isAdopted(targets.getLast().target().by());
        return new Tracked(
                item(series, adopted, reading),
                adopted
                        ? null
                        : agreed(targets).flatMap(aim -> kept(series, aim)).orElse(null),
                adopted ? null : kept(series, targets.getFirst()).orElse(null),
                false);
    }

    /** The first target that still stood thirty days before its day, when others had come to rely on it. */
    private static Optional<Aim> agreed(List<Aim> targets) {
        return IntStream.range(0, targets.size())
                .filter(i -> i + 1 == targets.size() || targets.get(i + 1).on().isAfter(notice(targets.get(i))))
                .mapToObj(targets::get)
                .findFirst();
    }

    private static LocalDate notice(Aim aim) {
        var thirtyBefore = aim.target().by().minusDays(NOTICE_DAYS);
        return aim.on().isAfter(thirtyBefore) ? aim.on() : thirtyBefore;
    }

    private static Optional<Boolean> kept(Series series, Aim aim) {
        if (!aim.target().by().isBefore(series.day())) return Optional.empty();
        return Optional.of(series.reached(aim).isPresent());
    }

    private CommitmentItem item(Series series, boolean adopted, Reading reading) {
        var targets = series.targets();
        var first = targets.getFirst().target().by();
        var stands = targets.getLast();
        var due = stands.target().by();
        var department = series.part().department();
        return new CommitmentItem(
                CommitmentKind.TARGET,
                series.kpi().code(),
                title(series, stands),
                series.kpi().ownerOn(series.day()),
                department,
                department == null ? List.of() : List.of(department),
                null,
                due,
                first,
                agreed(targets).map(aim -> aim.target().by()).orElse(null),
                slips(targets),
                ChronoUnit.DAYS.between(first, due),
                state(series, stands),
                done(series, stands).map(point -> point.period().lastDay()).orElse(null),
                false,
                false,
                adopted,
                "%s/kpis/%s/targets/%d"
                        .formatted(reading.address(), series.kpi().code(), stands.number()),
                scorecard.lineage(series.kpi(), reading));
    }

    private static String title(Series series, Aim aim) {
        var definition = series.definition();
        return "%s: %s %s".formatted(definition.name(), aim.target().value().toPlainString(), definition.unit());
    }

    private static int slips(List<Aim> targets) {
        int slips = 0;
        for (int i = 1; i < targets.size(); i++)
            if (!targets.get(i).target().by().equals(targets.get(i - 1).target().by())) slips++;
        return slips;
    }

    private static CommitmentState state(Series series, Aim aim) {
        if (series.reached(aim).isPresent()) return CommitmentState.DONE_IN_TIME;
        if (done(series, aim).isPresent()) return CommitmentState.DONE_LATE;
        var due = aim.target().by();
        if (due.isBefore(series.day())) return CommitmentState.OVERDUE;
        return due.isAfter(series.day().plusDays(Standing.SOON_DAYS)) ? CommitmentState.OPEN : CommitmentState.DUE_SOON;
    }

    /** The first period that reached it, in time or not. */
    private static Optional<Point> done(Series series, Aim aim) {
        return series.reached(aim).or(() -> series.reachedLate(aim));
    }
}
