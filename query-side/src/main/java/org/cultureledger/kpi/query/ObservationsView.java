package org.cultureledger.kpi.query;

import java.util.List;
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
import org.cultureledger.kpi.query.Observation.Figure;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every observation, under {@code <programme>/<kpi>/<number>}, the number with leading zeros so that keys are in order. */
public final class ObservationsView {

    public static final View<Observation> VIEW =
            View.of("observations", 1, Observation.class).on(KpiEvent.class, ObservationsView::apply);

    private ObservationsView() {}

    private static void apply(KpiEvent event, Recorded at, Rows<Observation> rows) {
        switch (event) {
            case Observed it -> rows.put(key(it.kpi(), it.number()), observed(it, at));
            case ObservationCorrected it ->
                rows.change(
                        key(it.kpi(), it.number()),
                        row -> row.corrected(new Figure(at.on(), it.measurement(), it.reason())));
            case KpiDefined _,
                    KpiAmended _,
                    KpiRedefined _,
                    KpiHandedOver _,
                    BaselineSet _,
                    Rebased _,
                    TargetSet _,
                    TargetRevised _,
                    TargetCorrected _,
                    ExternalBenchmarkSet _,
                    KpiReplaced _,
                    KpiRetired _,
                    MetricAudited _,
                    LinkHypothesised _,
                    LinkReviewed _ -> {}
        }
    }

    /** The key behind the programme. */
    static String key(String kpi, int number) {
        return "%s/%08d".formatted(kpi, number);
    }

    private static String key(KpiId kpi, int number) {
        return kpi.programId().code() + "/" + key(kpi.code().value(), number);
    }

    private static Observation observed(Observed it, Recorded at) {
        return new Observation(
                it.kpi().programId().code().value(),
                it.kpi().code().value(),
                it.number(),
                Part.of(it.scope()),
                it.period().value(),
                it.source(),
                List.of(new Figure(at.on(), it.measurement(), null)));
    }
}
