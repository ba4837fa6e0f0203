package org.cultureledger.kpi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.jspecify.annotations.Nullable;

/**
 * One observation of a KPI.
 *
 * @param figures what it was known to be, first and after each correction, in the order of recording
 */
public record Observation(
        String program, String kpi, int number, Part part, String period, String source, List<Figure> figures) {

    /**
     * @param on day from which it was known
     * @param reason of a correction
     */
    public record Figure(
            LocalDate on, Measurement measurement, @Nullable String reason) {}

    public Observation {
        figures = List.copyOf(figures);
    }

    Observation corrected(Figure figure) {
        var more = new ArrayList<>(figures);
        more.add(figure);
        return new Observation(program, kpi, number, part, period, source, more);
    }

    /** What it was known to be on a day; empty if it was not yet known. */
    Optional<Measurement> on(LocalDate day) {
        return figures.stream()
                .filter(figure -> !figure.on().isAfter(day))
                .map(Figure::measurement)
                .reduce((_, later) -> later);
    }

    Period observedPeriod() {
        return Period.of(period);
    }
}
