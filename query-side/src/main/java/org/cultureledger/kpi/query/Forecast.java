package org.cultureledger.kpi.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.query.Series.Point;
import org.cultureledger.kpi.query.TrendLine.Figure;

/**
 * Where a KPI comes to lie on its target's day if it goes on as since the last break: on the {@link TrendLine} through its
 * latest figures. Where the line rose or fell over all of them by no more than the largest margin of error, the KPI did not
 * change, and is forecast to stay at the middle one of its figures. Values know no limits of the unit: a share may be
 * forecast above 100 %.
 *
 * @param on last day of the target
 * @param value in the KPI's unit, with one decimal place more than its figures have
 * @param low lower end of a range that holds the line in 80 of 100 cases, widened by the largest margin of error
 * @param high its upper end
 * @param trend what the KPI did over the figures that the forecast rests on
 * @param firstPeriod of the first figure that it rests on
 * @param points on how many figures it rests
 */
record Forecast(
        LocalDate on,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        Outlook outlook,
        Trend trend,
        String firstPeriod,
        int points) {

    /** Two years of months: what is older says more of the past than of what comes. */
    static final int MOST_POINTS = 24;

    /**
     * Empty if there are too few figures since the last break, or the figures have come to the target's day already.
     *
     * @param points since the last break, in the order of their periods, each of them over
     */
    static Optional<Forecast> of(List<Point> points, Target target, Better better) {
        var latest = points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
        if (latest.isEmpty() || !latest.getLast().period().lastDay().isBefore(target.by())) return Optional.empty();
        return TrendLine.through(latest.stream().map(Forecast::figure).toList())
                .map(line -> of(line, latest, target, better));
    }

    private static Forecast of(TrendLine line, List<Point> points, Target target, Better better) {
        var margin = margin(points);
        var trend = trend(line, margin, better);
        boolean level = trend == Trend.UNCHANGED || trend == Trend.WITHIN_MARGIN;
        int places = places(points) + 1;
        long day = target.by().toEpochDay();
        var value = rounded(level ? line.level() : line.on(day, line.slope()), places);
        var low = rounded(level ? line.level() : line.on(day, line.least()), places)
                .subtract(margin);
        var high = rounded(level ? line.level() : line.on(day, line.greatest()), places)
                .add(margin);
        return new Forecast(
                target.by(),
                value,
                low,
                high,
                outlook(low, high, target, better),
                trend,
                points.getFirst().period().value(),
                points.size());
    }

    private static Trend trend(TrendLine line, BigDecimal margin, Better better) {
        var figures = line.figures();
        double rise =
                line.slope() * (figures.getLast().day() - figures.getFirst().day());
        if (rise == 0) return Trend.UNCHANGED;
        if (Math.abs(rise) <= margin.doubleValue()) return Trend.WITHIN_MARGIN;
        return better.advance(BigDecimal.ZERO, BigDecimal.valueOf(rise)).signum() > 0 ? Trend.BETTER : Trend.WORSE;
    }

    private static Outlook outlook(BigDecimal low, BigDecimal high, Target target, Better better) {
        boolean lowReaches = better.reaches(low, target.value());
        boolean highReaches = better.reaches(high, target.value());
        if (lowReaches && highReaches) return Outlook.REACHES;
        return lowReaches || highReaches ? Outlook.OPEN : Outlook.MISSES;
    }

    private static Figure figure(Point point) {
        return new Figure(point.period().lastDay().toEpochDay(), point.value().doubleValue());
    }

    private static BigDecimal margin(List<Point> points) {
        return points.stream().map(Point::margin).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static int places(List<Point> points) {
        return points.stream()
                .mapToInt(point -> Math.max(0, point.value().scale()))
                .max()
                .orElse(0);
    }

    private static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
