package org.cultureledger.initiative.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.initiative.Health;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An initiative with all that belongs to it.
 *
 * @param plannedMilestones its milestones, by the day they are due
 * @param effects the latest measured on each KPI
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeDetail(
        @JsonUnwrapped InitiativeItem initiative,
        Initiative.@Nullable Expected expectedEffect,
        @Nullable Money cost,
        Initiative.@Nullable Ending ending,
        List<MilestoneItem> plannedMilestones,
        List<CommitmentItem> escalations,
        List<ObstacleItem> obstacles,
        List<ReportItem> healthReports,
        List<Initiative.Effect> effects) {

    /** @param clearedOn absent as long as it was in the way on the day judged for */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObstacleItem(
            String code,
            ObstacleKind kind,
            String description,
            LocalDate raisedOn,
            @Nullable LocalDate clearedOn,
            @Nullable String how,
            Disclosure disclosure,
            String lineage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportItem(LocalDate on, Health health, @Nullable String comment, Disclosure disclosure, String lineage) {}
}
