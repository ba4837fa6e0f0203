package org.cultureledger.kpi.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetStep;
import org.cultureledger.kpi.query.Kpi.Baseline;

/**
 * The way from the baseline over the steps to the target, in straight lines from day to day. It is level before the
 * baseline's last day and after the target's.
 */
record Trajectory(List<TargetStep> points) {

    static Trajectory from(Baseline baseline, Target target) {
        var start = new TargetStep(
                baseline.measurement().value(), baseline.periodOf().lastDay());
        var points = new ArrayList<TargetStep>();
        points.add(start);
        target.steps().stream().filter(step -> step.by().isAfter(start.by())).forEach(points::add);
        if (target.by().isAfter(start.by())) points.add(new TargetStep(target.value(), target.by()));
        return new Trajectory(List.copyOf(points));
    }

    /** What is demanded on a day, with as many decimal places as any of the points has, and one more. */
    BigDecimal on(LocalDate day) {
        var before = points.getFirst();
        for (var after : points) {
            if (!after.by().isBefore(day)) return between(before, after, day);
            before = after;
        }
        return before.value();
    }

    private BigDecimal between(TargetStep before, TargetStep after, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(before.by(), after.by());
        long part = ChronoUnit.DAYS.between(before.by(), day);
        if (whole == 0 || part <= 0) return before.value();
        if (part == whole) return after.value();
        var share = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        var way = after.value().subtract(before.value()).multiply(share);
        return before.value().add(way).setScale(places() + 1, RoundingMode.HALF_UP);
    }

    private int places() {
        return points.stream()
                .mapToInt(point -> Math.max(0, point.value().scale()))
                .max()
                .orElse(0);
    }
}
