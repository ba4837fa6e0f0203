package org.cultureledger.kpi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.ComputedCommitments;
import org.cultureledger.commitment.query.Done;
import org.cultureledger.commitment.query.Drop;
import org.cultureledger.commitment.query.Move;
import org.cultureledger.commitment.query.Promise;
import org.cultureledger.commitment.query.Promised;
import org.cultureledger.commitment.query.Standing;
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.jspecify.annotations.Nullable;

/**
 * Targets as commitments of whoever owns the KPI. A target is kept by the first period that ends by its day and reaches
 * it; what is known of that period later counts all the same, since figures come when they come. With the KPI its targets
 * end: what was not reached by then is dropped.
 */
final class TargetCommitments implements ComputedCommitments {

    private final Scorecard scorecard;

    TargetCommitments(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    @Override
    public CommitmentKind kind() {
        return CommitmentKind.TARGET;
    }

    @Override
    public List<ViewOf<?>> views() {
        return scorecard.views();
    }

    @Override
    public Stream<Promised> of(Reading reading) {
        return scorecard.aimed(reading).map(series -> promised(series, reading));
    }

    private Promised promised(Series series, Reading reading) {
        var kpi = series.kpi();
        var stands = series.targets().getLast();
        var department = series.part().department();
        return new Promised(
                CommitmentKind.TARGET,
                kpi.code(),
                title(series, stands),
                department == null ? List.of() : List.of(department),
                null,
                false,
                standing(series, reading.facts().adoptedOn()),
                "%s/kpis/%s/targets/%d".formatted(reading.address(), kpi.code(), stands.number()),
                reading.joinedLineage(TargetLineage.NAME, TargetLineage.key(kpi, stands)));
    }

    static Standing standing(Series series, @Nullable LocalDate adoptedOn) {
        var aims = series.targets();
        var promises = IntStream.range(0, aims.size())
                .mapToObj(i -> i + 1 == aims.size()
                        ? promise(series, aims.get(i))
                        : promise(series, aims.get(i)).moved(move(aims.get(i + 1))))
                .toList();
        boolean done = promises.getLast().done() != null;
        return new Standing(
                series.day(),
                series.kpi().ownerOn(series.day()),
                promises,
                series.kpi()
                        .endedOn(series.day())
                        .filter(_ -> !done)
                        .map(end -> new Drop(end, false))
                        .orElse(null),
                adoptedOn);
    }

    private static Promise promise(Series series, Aim aim) {
        var done = series.reached(aim)
                .or(() -> series.reachedLate(aim))
                .map(point -> new Done(point.period().lastDay(), false));
        return Promise.of(aim.target().by(), aim.on()).done(done.orElse(null));
    }

    private static Move move(Aim next) {
        return Move.of(next.on(), next.recordedAt(), next.reason(), next.decision());
    }

    private static String title(Series series, Aim aim) {
        var definition = series.definition();
        return "%s: %s %s".formatted(definition.name(), aim.target().value().toPlainString(), definition.unit());
    }
}
