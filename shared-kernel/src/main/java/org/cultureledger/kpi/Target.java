package org.cultureledger.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a KPI should come to.
 *
 * @param value in the KPI's unit
 * @param by last day, in the programme's zone: a period that ends by then should reach it
 * @param steps on the way, in the order of their days, all of them before {@code by}
 */
public record Target(BigDecimal value, LocalDate by, List<TargetStep> steps) {

    /** @throws IllegalArgumentException as {@link #refuseDisorder} */
    public Target {
        steps = List.copyOf(steps);
        refuseDisorder(steps, by);
    }

    /** @throws IllegalArgumentException if the steps do not follow one another, each before {@code by} */
    public static void refuseDisorder(List<TargetStep> steps, LocalDate by) {
        var days =
                Stream.concat(steps.stream().map(TargetStep::by), Stream.of(by)).toList();
        for (int i = 1; i < days.size(); i++)
            if (!days.get(i - 1).isBefore(days.get(i)))
                throw new IllegalArgumentException("steps must follow one another, each before the target's day");
    }

    /** What must be reached by {@code day}; nothing before the first step. */
    public Optional<BigDecimal> demandedBy(LocalDate day) {
        return points().filter(point -> !point.by().isAfter(day))
                .map(TargetStep::value)
                .reduce((_, later) -> later);
    }

    /**
     * How this target compares with the one that it takes the place of: eased when its value is easier, its day later, or
     * less is demanded by any day that the earlier one named.
     */
    public TargetChange comparedWith(Target earlier, Better better) {
        boolean easier = !better.reaches(value, earlier.value());
        boolean later = by.isAfter(earlier.by());
        return easier || later || earlier.points().anyMatch(point -> demandsLessThan(point, better))
                ? TargetChange.EASED
                : TargetChange.TIGHTENED;
    }

    /** Whether both demand the same, however many decimal places they were written with. */
    public boolean demandsTheSameAs(Target other) {
        return numbered().equals(other.numbered());
    }

    private boolean demandsLessThan(TargetStep point, Better better) {
        return demandedBy(point.by())
                .map(demanded -> !better.reaches(demanded, point.value()))
                .orElse(true);
    }

    private Stream<TargetStep> points() {
        return Stream.concat(steps.stream(), Stream.of(new TargetStep(value, by)));
    }

    private List<TargetStep> numbered() {
        return points().map(point -> new TargetStep(point.value().stripTrailingZeros(), point.by()))
                .toList();
    }
}
