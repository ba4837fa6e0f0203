package org.cultureledger.kpi.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.Absence;
import org.cultureledger.commitment.query.Owners;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;

/** KPIs joined with their observations. */
final class Scorecard {

    private final ViewOf<Kpi> kpis;
    private final ViewOf<Observation> observations;
    private final ViewOf<Absence> absences;

    Scorecard(ViewOf<Kpi> kpis, ViewOf<Observation> observations, ViewOf<Absence> absences) {
        this.kpis = kpis;
        this.observations = observations;
        this.absences = absences;
    }

    List<ViewOf<?>> views() {
        return List.of(kpis, observations, absences);
    }

    Reading reading(Question question) {
        return question.over(kpis, observations, absences);
    }

    /** Every KPI of one part; for the whole also those of which nothing is known yet. */
    Stream<Series> series(Part part, Reading reading) {
        var observed = byKpi(reading);
        return kpis(reading)
                .flatMap(kpi -> series(kpi, part, observed, reading).stream())
                .filter(series -> part.equals(Part.WHOLE) || series.isKnown());
    }

    /** Every KPI in each part of a cut of which something is known. */
    Stream<Series> series(Cut cut, Reading reading) {
        var observed = byKpi(reading);
        return kpis(reading)
                .flatMap(kpi -> parts(kpi, observed.getOrDefault(kpi.code(), List.of()), reading))
                .filter(series -> cut.makes(series.part()));
    }

    /**
     * A KPI in each part, but the whole, of which something is known.
     *
     * @param observations of the KPI
     */
    Stream<Series> parts(Kpi kpi, List<Observation> observations, Reading reading) {
        var day = reading.moment().on();
        return Stream.of(
                        kpi.baselines().stream().map(Kpi.Baseline::part),
                        kpi.targets().stream().map(Kpi.Aim::part),
                        observations.stream().map(Observation::part))
                .flatMap(parts -> parts)
                .filter(part -> !part.equals(Part.WHOLE))
                .distinct()
                .sorted(Comparator.comparing(Part::key))
                .flatMap(part -> Series.of(kpi, part, observations, day).stream())
                .filter(Series::isKnown);
    }

    /** Every KPI in every part for which it has a target. */
    Stream<Series> aimed(Reading reading) {
        var observed = byKpi(reading);
        return kpis(reading)
                .flatMap(kpi -> kpi.targets().stream()
                        .map(Kpi.Aim::part)
                        .distinct()
                        .flatMap(part -> series(kpi, part, observed, reading).stream()))
                .filter(series -> series.target().isPresent());
    }

    private static Optional<Series> series(
            Kpi kpi, Part part, Map<String, List<Observation>> observed, Reading reading) {
        return Series.of(
                kpi,
                part,
                observed.getOrDefault(kpi.code(), List.of()),
                reading.moment().on());
    }

    Stream<Kpi> kpis(Reading reading) {
        return reading.of(kpis).all().stream().map(Version::row);
    }

    /** @throws org.cultureledger.rule.Refusal {@code not-found} */
    Kpi kpi(String code, Reading reading) {
        return reading.of(kpis).get(code).row();
    }

    /** Whether nobody is left to answer for it, though it is still measured. */
    boolean isOrphaned(Kpi kpi, Reading reading) {
        var day = reading.moment().on();
        return kpi.endedOn(day).isEmpty() && Owners.of(reading, absences).areGone(kpi.ownerOn(day), List.of());
    }

    private Map<String, List<Observation>> byKpi(Reading reading) {
        return reading.of(observations).all().stream()
                .map(Version::row)
                .collect(Collectors.groupingBy(Observation::kpi));
    }

    ViewOf<Kpi> kpis() {
        return kpis;
    }

    ViewOf<Observation> observations() {
        return observations;
    }

    /** In order of their numbers. */
    List<Version<Observation>> observations(String kpi, Reading reading) {
        return reading.of(observations).startingWith(kpi + "/");
    }

    /** @throws org.cultureledger.rule.Refusal {@code not-found} */
    Version<Observation> observation(String kpi, int number, Reading reading) {
        return reading.of(observations).get(ObservationsView.key(kpi, number));
    }

    String lineage(Version<Observation> observation, Reading reading) {
        return reading.lineage(observations, observation.key());
    }

    String lineage(Kpi kpi, Reading reading) {
        return reading.lineage(kpis, kpi.program() + "/" + kpi.code());
    }
}
