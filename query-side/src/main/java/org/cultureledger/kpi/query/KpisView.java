package org.cultureledger.kpi.query;

import java.util.List;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.KpiId;
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
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.kpi.query.Kpi.Audit;
import org.cultureledger.kpi.query.Kpi.Baseline;
import org.cultureledger.kpi.query.Kpi.Benchmark;
import org.cultureledger.kpi.query.Kpi.Defined;
import org.cultureledger.kpi.query.Kpi.Link;
import org.cultureledger.kpi.query.Kpi.LinkReview;
import org.cultureledger.kpi.query.Kpi.Owner;
import org.cultureledger.kpi.query.Kpi.Redefinition;
import org.cultureledger.kpi.query.Kpi.Replacement;
import org.cultureledger.kpi.query.Kpi.Retirement;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.jspecify.annotations.Nullable;

/** Every KPI, under {@code <programme>/<code>}. What was observed of it is told by the {@link ObservationsView}. */
public final class KpisView {

    public static final View<Kpi> VIEW = View.of("kpis", 3, Kpi.class).on(KpiEvent.class, KpisView::apply);

    private KpisView() {}

    private static void apply(KpiEvent event, Recorded at, Rows<Kpi> rows) {
        var key = key(event.kpi());
        switch (event) {
            case KpiDefined it -> rows.put(key, defined(it, at));
            case KpiAmended it -> rows.change(key, row -> row.then(new Defined(at.on(), it.definition(), null)));
            case KpiRedefined it -> rows.change(key, row -> row.then(redefined(it, at)));
            case KpiHandedOver it ->
                rows.change(key, row -> row.then(new Owner(it.to().code().value(), it.from())));
            case BaselineSet it -> rows.change(key, row -> row.then(baseline(it, at)));
            case Rebased it -> rows.change(key, row -> row.then(rebased(it, at)));
            case TargetSet it -> rows.change(key, row -> row.then(target(it, at)));
            case TargetRevised it -> rows.change(key, row -> row.then(target(it, at)));
            case TargetCorrected it -> rows.change(key, row -> row.corrected(it.number(), it.target(), it.change()));
            case ExternalBenchmarkSet it -> rows.change(key, row -> row.then(new Benchmark(at.on(), it.benchmark())));
            case LinkHypothesised it -> rows.change(key, row -> row.then(link(it, at)));
            case LinkReviewed it -> rows.change(key, row -> reviewed(row, it, at));
            case MetricAudited it -> rows.change(key, row -> row.then(audit(it, at)));
            case KpiReplaced it -> rows.change(key, row -> row.ended(replacement(it, at), row.retirement()));
            case KpiRetired it ->
                rows.change(key, row -> row.ended(row.replacement(), new Retirement(at.on(), it.from(), it.reason())));
            case Observed _, ObservationCorrected _ -> {}
        }
        rows.change(key, row -> row.at(at.sequence()));
    }

    static String key(KpiId kpi) {
        return kpi.programId().code() + "/" + kpi.code();
    }

    private static Kpi defined(KpiDefined it, Recorded at) {
        return Kpi.defined(
                it.kpi().programId().code().value(),
                it.kpi().code().value(),
                new Defined(at.on(), it.definition(), null),
                new Owner(it.owner().code().value(), at.on()),
                at.sequence());
    }

    private static Defined redefined(KpiRedefined it, Recorded at) {
        var redefinition = new Redefinition(it.from().value(), it.comparable(), it.whatChanged());
        return new Defined(at.on(), it.definition(), redefinition);
    }

    private static Baseline baseline(BaselineSet it, Recorded at) {
        return new Baseline(at.on(), Part.of(it.scope()), it.period().value(), it.measurement(), null);
    }

    private static Baseline rebased(Rebased it, Recorded at) {
        return new Baseline(at.on(), Part.of(it.scope()), it.period().value(), it.measurement(), it.reason());
    }

    private static Aim target(TargetSet it, Recorded at) {
        return new Aim(at.on(), at.recordedAt(), it.number(), Part.of(it.scope()), it.target(), null, null, null);
    }

    private static Aim target(TargetRevised it, Recorded at) {
        return new Aim(
                at.on(),
                at.recordedAt(),
                it.number(),
                Part.of(it.scope()),
                it.target(),
                it.change(),
                it.reason(),
                number(it.decision()));
    }

    private static Link link(LinkHypothesised it, Recorded at) {
        return new Link(at.on(), it.drives().code().value(), it.lagDays(), it.reviewBy(), List.of());
    }

    private static Kpi reviewed(Kpi row, LinkReviewed it, Recorded at) {
        var review = new LinkReview(at.on(), it.verdict(), it.remark(), it.reviewBy());
        return row.reviewed(it.drives().code().value(), review);
    }

    private static Audit audit(MetricAudited it, Recorded at) {
        return new Audit(at.on(), it.department().code().value(), it.metric(), it.behaviour(), it.verdict());
    }

    private static Replacement replacement(KpiReplaced it, Recorded at) {
        return new Replacement(at.on(), it.by().code().value(), it.reason());
    }

    private static @Nullable String number(@Nullable DecisionId decision) {
        return decision == null ? null : decision.number();
    }
}
