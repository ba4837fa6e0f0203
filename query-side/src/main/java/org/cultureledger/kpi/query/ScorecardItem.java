package org.cultureledger.kpi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.ExternalBenchmark;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.TargetChange;
import org.cultureledger.kpi.TargetStep;
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.kpi.query.Kpi.Baseline;
import org.cultureledger.kpi.query.Kpi.Benchmark;
import org.cultureledger.kpi.query.Kpi.Link;
import org.cultureledger.kpi.query.Kpi.Redefinition;
import org.cultureledger.kpi.query.Series.Point;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How a KPI stands on a day, in one part of customers and company.
 *
 * @param latest the figure of the latest period known on the day
 * @param previous the one before, if both may be compared
 * @param change from the previous to the latest figure, signed; absent where they may not be compared
 * @param trend what that change means, margins of error considered
 * @param trendSinceBaseline the same from the baseline on
 * @param trajectory the way from the baseline over the steps to the target; empty without either
 * @param demanded what the way from the baseline to the target demanded at the end of the latest period
 * @param target the one that stands
 * @param firstTarget as first set; absent while it is the one that stands
 * @param eased how often a target was eased
 * @param unbacked how often without a decision to rest on
 * @param forecast where it comes to lie on the target's day; absent while too little is known to tell
 * @param breaks redefinitions, in the order of recording
 * @param drives other KPIs that it is assumed to drive, with what was found of that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardItem(
        String kpi,
        String name,
        String question,
        String unit,
        Better better,
        Layer layer,
        KpiKind kind,
        Frequency frequency,
        String owner,
        @Nullable String segment,
        @Nullable String department,
        @Nullable String country,
        @Nullable BaselineItem baseline,
        @Nullable FigureItem latest,
        @Nullable FigureItem previous,
        @Nullable BigDecimal change,
        Trend trend,
        Trend trendSinceBaseline,
        @Nullable TargetItem target,
        @Nullable TargetItem firstTarget,
        List<TargetStep> trajectory,
        @Nullable BigDecimal demanded,
        @Nullable Forecast forecast,
        TargetState state,
        long eased,
        long unbacked,
        List<Redefinition> breaks,
        List<ExternalBenchmark> benchmarks,
        List<Link> drives,
        @Nullable String replacedBy,
        @Nullable LocalDate retiredFrom,
        String link,
        String lineage) {

    /** @param beforeBreak whether the KPI has been measured otherwise since, so that nothing can be compared with it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BaselineItem(
            String period,
            BigDecimal value,
            @Nullable BigDecimal marginOfError,
            boolean beforeBreak,
            @Nullable String reason) {

        static BaselineItem of(Baseline baseline, Series series) {
            var measurement = baseline.measurement();
            boolean before = series.latest()
                    .map(latest -> series.breakBetween(baseline.periodOf(), latest.period()))
                    .orElse(false);
            return new BaselineItem(
                    baseline.period(), measurement.value(), measurement.marginOfError(), before, baseline.reason());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureItem(
            int number,
            String period,
            BigDecimal value,
            @Nullable Integer sampleSize,
            @Nullable BigDecimal marginOfError,
            Finality finality) {

        static FigureItem of(Point point) {
            var measurement = point.measurement();
            return new FigureItem(
                    point.number(),
                    point.period().value(),
                    measurement.value(),
                    measurement.sampleSize(),
                    measurement.marginOfError(),
                    measurement.finality());
        }
    }

    /** @param unbacked whether it was eased without a decision to rest on */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetItem(
            int number,
            @Nullable String segment,
            @Nullable String department,
            @Nullable String country,
            BigDecimal value,
            LocalDate by,
            List<TargetStep> steps,
            LocalDate setOn,
            @Nullable TargetChange change,
            @Nullable String reason,
            @Nullable String decision,
            boolean unbacked,
            String lineage) {

        static TargetItem of(Aim aim, Reading reading, String lineage) {
            return new TargetItem(
                    aim.number(),
                    aim.part().segment(),
                    aim.part().department(),
                    aim.part().country(),
                    aim.target().value(),
                    aim.target().by(),
                    aim.target().steps(),
                    aim.on(),
                    aim.change(),
                    aim.reason(),
                    reading.named(aim.decision()),
                    aim.isUnbacked(),
                    lineage);
        }
    }

    static ScorecardItem of(Series series, Reading reading, String lineage) {
        var kpi = series.kpi();
        var definition = series.definition();
        var part = series.part();
        var targets = series.targets();
        return new ScorecardItem(
                kpi.code(),
                definition.name(),
                definition.question(),
                definition.unit(),
                definition.better(),
                definition.layer(),
                definition.kind(),
                definition.frequency(),
                kpi.ownerOn(series.day()),
                part.segment(),
                part.department(),
                part.country(),
                series.baseline().map(it -> BaselineItem.of(it, series)).orElse(null),
                series.latest().map(FigureItem::of).orElse(null),
                series.previous().map(FigureItem::of).orElse(null),
                series.change().orElse(null),
                series.trend(),
                series.trendSinceBaseline(),
                series.target().map(aim -> TargetItem.of(aim, reading, lineage)).orElse(null),
                targets.size() < 2 ? null : TargetItem.of(targets.getFirst(), reading, lineage),
                series.trajectory().map(Trajectory::points).orElse(List.of()),
                series.latest().flatMap(series::demanded).orElse(null),
                series.forecast().orElse(null),
                series.state(),
                targets.stream()
                        .filter(aim -> aim.change() == TargetChange.EASED)
                        .count(),
                targets.stream().filter(Aim::isUnbacked).count(),
                series.redefinitions().toList(),
                kpi.benchmarks().stream()
                        .filter(it -> !it.on().isAfter(series.day()))
                        .map(Benchmark::benchmark)
                        .toList(),
                kpi.linksOn(series.day()),
                kpi.replacedBy(series.day()),
                kpi.retiredFrom(series.day()),
                reading.address() + "/kpis/" + kpi.code(),
                lineage);
    }
}
