package org.cultureledger.kpi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.kpi.query.Kpi.Baseline;
import org.cultureledger.kpi.query.Kpi.Defined;
import org.cultureledger.kpi.query.Kpi.Redefinition;

/**
 * A KPI in one part of customers and company, as it was known on a day.
 *
 * @param points in order of their periods
 */
record Series(Kpi kpi, Definition definition, Part part, LocalDate day, List<Point> points) {

    /** One figure of the series. */
    record Point(int number, Period period, Measurement measurement) {

        BigDecimal value() {
            return measurement.value();
        }

        /** Half the width of the 95 % interval; nothing where all were counted. */
        BigDecimal margin() {
            return Series.margin(measurement);
        }
    }

    /** @param observations of the KPI, of whichever part */
    static Optional<Series> of(Kpi kpi, Part part, List<Observation> observations, LocalDate day) {
        return kpi.definitionOn(day)
                .map(definition -> new Series(kpi, definition, part, day, points(part, observations, day)));
    }

    private static List<Point> points(Part part, List<Observation> observations, LocalDate day) {
        return observations.stream()
                .filter(observation -> observation.part().equals(part))
                .flatMap(observation -> observation.on(day).stream()
                        .map(known -> new Point(observation.number(), observation.observedPeriod(), known)))
                .sorted(Comparator.comparing(Point::period).thenComparingInt(Point::number))
                .toList();
    }

    /** Whether anything was observed or aimed at in this part, or its own starting point set. */
    boolean isKnown() {
        return !points.isEmpty()
                || !targets().isEmpty()
                || kpi.baselinesOn(day).stream()
                        .anyMatch(baseline -> baseline.part().equals(part));
    }

    Better better() {
        return definition.better();
    }

    Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The figure before the latest one, if both may be compared. */
    Optional<Point> previous() {
        if (points.size() < 2) return Optional.empty();
        var earlier = points.get(points.size() - 2);
        return breakBetween(earlier.period(), points.getLast().period()) ? Optional.empty() : Optional.of(earlier);
    }

    /** Every redefinition known, in the order of recording. */
    Stream<Redefinition> redefinitions() {
        return kpi.definitions().stream()
                .filter(step -> !step.on().isAfter(day))
                .flatMap(step -> Stream.ofNullable(step.redefinition()));
    }

    /** Whether figures of the two periods cannot be compared, since the KPI was measured otherwise in between. */
    boolean breakBetween(Period earlier, Period later) {
        return redefinitions()
                .filter(redefinition -> !redefinition.comparable())
                .map(redefinition -> Period.of(redefinition.from()))
                .anyMatch(from -> earlier.compareTo(from) < 0 && later.compareTo(from) >= 0);
    }

    /** The baseline of this part that stands on the day; the whole's says nothing of a part. */
    Optional<Baseline> baseline() {
        return kpi.baselines().stream()
                .filter(baseline ->
                        baseline.part().equals(part) && !baseline.on().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** The targets of this part known on the day, the first one first. */
    List<Aim> targets() {
        return kpi.targets().stream()
                .filter(aim -> aim.part().equals(part) && !aim.on().isAfter(day))
                .toList();
    }

    Optional<Aim> target() {
        return targets().stream().reduce((_, later) -> later);
    }

    /** From the previous to the latest figure, signed. */
    Optional<BigDecimal> change() {
        return latest().flatMap(
                        latest -> previous().map(previous -> latest.value().subtract(previous.value())));
    }

    Trend trend() {
        return latest().flatMap(
                        latest -> previous().map(previous -> trend(previous.measurement(), latest.measurement())))
                .orElse(Trend.UNKNOWN);
    }

    /** From the baseline to the latest figure. */
    Trend trendSinceBaseline() {
        return latest().flatMap(latest -> baseline()
                        .filter(baseline -> !breakBetween(baseline.periodOf(), latest.period()))
                        .map(baseline -> trend(baseline.measurement(), latest.measurement())))
                .orElse(Trend.UNKNOWN);
    }

    private Trend trend(Measurement from, Measurement to) {
        var advance = better().advance(from.value(), to.value());
        if (advance.signum() == 0) return Trend.UNCHANGED;
        if (advance.abs().compareTo(margin(from).max(margin(to))) <= 0) return Trend.WITHIN_MARGIN;
        return advance.signum() > 0 ? Trend.BETTER : Trend.WORSE;
    }

    private static BigDecimal margin(Measurement measurement) {
        var margin = measurement.marginOfError();
        return margin == null ? BigDecimal.ZERO : margin;
    }

    /** The first period, over on the day, that ended by the target's day and reached it. */
    Optional<Point> reached(Aim aim) {
        return reaching(aim)
                .filter(point -> !point.period().lastDay().isAfter(aim.target().by()))
                .findFirst();
    }

    /** The first period, over on the day, that reached the target after its day. */
    Optional<Point> reachedLate(Aim aim) {
        return reaching(aim)
                .filter(point -> point.period().lastDay().isAfter(aim.target().by()))
                .findFirst();
    }

    private Stream<Point> reaching(Aim aim) {
        return points.stream()
                .filter(point -> !point.period().lastDay().isAfter(day))
                .filter(point -> isMeant(point, aim))
                .filter(point -> better().reaches(point.value(), aim.target().value()));
    }

    /** Whether a target speaks of a figure: of a period that ended after it was set, and measured as was known then. */
    private boolean isMeant(Point point, Aim aim) {
        return point.period().lastDay().isAfter(aim.on())
                && (isMeasuredAsKnown(point, aim.on()) || isRebased(point, aim));
    }

    private boolean isMeasuredAsKnown(Point point, LocalDate then) {
        return breaks().allMatch(step -> step.on().isAfter(then)
                == point.period().compareTo(Period.of(redefinition(step).from())) < 0);
    }

    /** Whether a baseline was set after the target that the figure can be compared with, and so carries the target over. */
    private boolean isRebased(Point point, Aim aim) {
        return baseline()
                .filter(baseline -> baseline.on().isAfter(aim.on()))
                .filter(baseline -> !breakBetween(baseline.periodOf(), point.period()))
                .isPresent();
    }

    private Stream<Defined> breaks() {
        return kpi.definitions().stream()
                .filter(step -> !step.on().isAfter(day))
                .filter(step ->
                        step.redefinition() != null && !step.redefinition().comparable());
    }

    private static Redefinition redefinition(Defined step) {
        return Objects.requireNonNull(step.redefinition());
    }

    TargetState state() {
        var aim = target().orElse(null);
        if (aim == null) return TargetState.NO_TARGET;
        var latest = latest().orElse(null);
        if (latest != null && isReachedNow(latest, aim)) return TargetState.REACHED;
        boolean over = aim.target().by().isBefore(day);
        if (over && reached(aim).isPresent()) return TargetState.REACHED;
        if (kpi.endedOn(day).isPresent()) return TargetState.DROPPED;
        if (over) return TargetState.MISSED;
        if (latest == null) return TargetState.NOT_OBSERVED;
        return demanded(latest)
                .map(demand -> better().reaches(latest.value(), demand) ? TargetState.ON_TRACK : TargetState.BEHIND)
                .orElse(TargetState.UNKNOWN);
    }

    private boolean isReachedNow(Point latest, Aim aim) {
        return !latest.period().lastDay().isAfter(aim.target().by())
                && isMeant(latest, aim)
                && better().reaches(latest.value(), aim.target().value());
    }

    /** What the way to the target demands at the end of a point's period; nothing across a break, until it is rebased. */
    Optional<BigDecimal> demanded(Point point) {
        return baseline()
                .filter(baseline -> !breakBetween(baseline.periodOf(), point.period()))
                .flatMap(_ -> trajectory())
                .map(way -> way.on(point.period().lastDay()));
    }

    /** The way from the baseline to the target that stands. */
    Optional<Trajectory> trajectory() {
        return baseline().flatMap(baseline -> target().map(aim -> Trajectory.from(baseline, aim.target())));
    }

    /** Where it goes from here, while the target's day lies ahead and the KPI is still to be measured by then. */
    Optional<Forecast> forecast() {
        return target().filter(aim -> !aim.target().by().isBefore(day)
                        && isMeasuredOn(aim.target().by()))
                .flatMap(aim -> Forecast.of(sinceBreak(), aim.target(), better()));
    }

    private boolean isMeasuredOn(LocalDate by) {
        var retired = kpi.retiredFrom(day);
        return retired == null || by.isBefore(retired);
    }

    /** The figures of periods that are over and may be compared with the last of them. */
    private List<Point> sinceBreak() {
        var over = points.stream()
                .filter(point -> !point.period().lastDay().isAfter(day))
                .toList();
        return over.stream()
                .filter(point -> !breakBetween(point.period(), over.getLast().period()))
                .toList();
    }
}
