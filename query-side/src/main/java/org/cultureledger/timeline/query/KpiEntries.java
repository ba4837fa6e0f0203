package org.cultureledger.timeline.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.KpiEvent;
import org.cultureledger.kpi.KpiEvent.BaselineSet;
import org.cultureledger.kpi.KpiEvent.ExternalBenchmarkSet;
import org.cultureledger.kpi.KpiEvent.KpiAmended;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.KpiHandedOver;
import org.cultureledger.kpi.KpiEvent.KpiRedefined;
import org.cultureledger.kpi.KpiEvent.KpiReplaced;
import org.cultureledger.kpi.KpiEvent.KpiRetired;
import org.cultureledger.kpi.KpiEvent.LinkHypothesised;
import org.cultureledger.kpi.KpiEvent.LinkReviewed;
import org.cultureledger.kpi.KpiEvent.MetricAudited;
import org.cultureledger.kpi.KpiEvent.ObservationCorrected;
import org.cultureledger.kpi.KpiEvent.Observed;
import org.cultureledger.kpi.KpiEvent.Rebased;
import org.cultureledger.kpi.KpiEvent.TargetCorrected;
import org.cultureledger.kpi.KpiEvent.TargetRevised;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.Scope;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/** What is told of KPIs. */
final class KpiEntries {

    private final KpiEvent event;
    private final Recorded at;
    private final Rows<TimelineEntry> rows;

    private KpiEntries(KpiEvent event, Recorded at, Rows<TimelineEntry> rows) {
        this.event = event;
        this.at = at;
        this.rows = rows;
    }

    static void apply(KpiEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var entry = new KpiEntries(event, at, rows).entry();
        rows.put(entry.key(), entry);
    }

    private TimelineEntry entry() {
        return switch (event) {
            case KpiDefined it -> remember(it.definition(), "was defined").naming(it.owner());
            case KpiAmended it -> remember(it.definition(), "was corrected: " + it.reason());
            case KpiRedefined it ->
                remember(
                        it.definition(),
                        "was redefined from %s on%s: %s"
                                .formatted(
                                        it.from(),
                                        it.comparable() ? "" : ", not comparable with before",
                                        it.whatChanged()));
            case KpiHandedOver it ->
                told("was handed over to %s from %s: %s".formatted(it.to().code(), it.from(), it.reason()))
                        .naming(it.to());
            case BaselineSet it ->
                told(
                        "got a baseline of %s for %s"
                                .formatted(plain(it.measurement().value()), it.period()),
                        it.scope());
            case Rebased it ->
                told(
                        "was rebased to %s for %s: %s"
                                .formatted(plain(it.measurement().value()), it.period(), it.reason()),
                        it.scope());
            case TargetSet it ->
                told(
                        "got a target of %s by %s"
                                .formatted(
                                        plain(it.target().value()), it.target().by()),
                        it.scope());
            case TargetRevised it -> told(revised(it), it.scope());
            case TargetCorrected it -> told("had its target corrected: " + it.reason(), it.scope());
            case Observed it ->
                part(
                        "/observations/" + it.number(),
                        "was observed at %s in %s"
                                .formatted(plain(it.measurement().value()), it.period()),
                        it.scope());
            case ObservationCorrected it ->
                part(
                        "/observations/" + it.number(),
                        "had an observation corrected to %s: %s"
                                .formatted(plain(it.measurement().value()), it.reason()),
                        Scope.ALL);
            case ExternalBenchmarkSet it ->
                told("is compared with %s: %s"
                        .formatted(it.benchmark().who(), plain(it.benchmark().value())));
            case KpiReplaced it ->
                told("was replaced by %s: %s".formatted(it.by().code(), it.reason()));
            case KpiRetired it -> told("was retired from %s on: %s".formatted(it.from(), it.reason()));
            case MetricAudited it ->
                told("led to asking what “%s” drives: %s (%s)"
                                .formatted(it.metric(), it.behaviour(), words(it.verdict())))
                        .in(List.of(it.department()));
            case LinkHypothesised it ->
                told("is assumed to drive %s".formatted(it.drives().code()));
            case LinkReviewed it ->
                told("was looked at for whether it drives %s: %s"
                        .formatted(it.drives().code(), words(it.verdict())));
        };
    }

    private static String revised(TargetRevised it) {
        return "had its target %s to %s by %s%s: %s"
                .formatted(
                        words(it.change()),
                        plain(it.target().value()),
                        it.target().by(),
                        resting(it.decision()),
                        it.reason());
    }

    private static String resting(@Nullable DecisionId decision) {
        return decision == null ? "" : " by decision " + decision.number();
    }

    private TimelineEntry remember(Definition definition, String what) {
        Subjects.remember(rows, event.kpi(), "", blank("", definition.name()));
        return told(what);
    }

    private TimelineEntry told(String what) {
        return part("", what, Scope.ALL);
    }

    private TimelineEntry told(String what, Scope scope) {
        return part("", what, scope);
    }

    private TimelineEntry part(String path, String what, Scope scope) {
        var name = Subjects.of(rows, event.kpi(), "").title();
        var department = Optional.ofNullable(scope.department()).stream().toList();
        return blank(path, "KPI “%s” %s".formatted(name, what)).in(department);
    }

    private TimelineEntry blank(String path, String sentence) {
        var kpi = event.kpi();
        var link = "%s/kpis/%s%s".formatted(Reading.address(kpi.programId()), kpi.code(), path);
        return TimelineEntry.of(event, at, kpi.programId(), link, sentence);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
