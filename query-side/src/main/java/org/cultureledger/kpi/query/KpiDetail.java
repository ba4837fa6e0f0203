package org.cultureledger.kpi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cultureledger.kpi.query.Kpi.Audit;
import org.cultureledger.kpi.query.Kpi.Baseline;
import org.cultureledger.kpi.query.Kpi.Link;
import org.cultureledger.kpi.query.ScorecardItem.TargetItem;
import org.cultureledger.query.Reading;

/**
 * A KPI with everything that was said of it by a day.
 *
 * @param standing how the whole stands
 * @param parts how each part of customers and company stands of which something is known
 * @param baselines of all parts, in the order of recording
 * @param targets of all parts, in the order of recording
 * @param drives KPIs that it is assumed to drive
 * @param drivenBy codes of KPIs that are assumed to drive it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiDetail(
        KpiItem definition,
        ScorecardItem standing,
        List<ScorecardItem> parts,
        List<ObservationItem> observations,
        List<Baseline> baselines,
        List<TargetItem> targets,
        List<Link> drives,
        List<String> drivenBy,
        List<Audit> metricAudits) {

    static List<TargetItem> targets(Kpi kpi, Reading reading, String lineage) {
        return kpi.targets().stream()
                .filter(aim -> !aim.on().isAfter(reading.moment().on()))
                .map(aim -> TargetItem.of(aim, reading, lineage))
                .toList();
    }
}
