package org.cultureledger.kpi;

import java.time.LocalDate;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What can have happened to a KPI, from its definition to its retirement. */
public sealed interface KpiEvent {

    KpiId kpi();

    @EventName("kpi.defined")
    record KpiDefined(KpiId kpi, PersonId owner, Definition definition) implements KpiEvent {}

    /** The definition was written down wrongly; this is what it should have said. */
    @EventName("kpi.amended")
    record KpiAmended(KpiId kpi, Definition definition, String reason) implements KpiEvent {}

    /**
     * From a period on the KPI is measured in another way.
     *
     * @param from first period measured so, of the new frequency
     * @param comparable whether figures before and after may be compared; if not, no trend crosses the break
     */
    @EventName("kpi.redefined")
    record KpiRedefined(KpiId kpi, Definition definition, String whatChanged, boolean comparable, Period from)
            implements KpiEvent {}

    /** Somebody else answers for the KPI from that day on. */
    @EventName("kpi.handed-over")
    record KpiHandedOver(KpiId kpi, PersonId to, LocalDate from, String reason) implements KpiEvent {}

    /** Where the KPI stood at first; every target is seen from there. */
    @EventName("kpi.baseline-set")
    record BaselineSet(KpiId kpi, Scope scope, Period period, Measurement measurement) implements KpiEvent {}

    /** Another starting point took the place of the baseline. */
    @EventName("kpi.rebased")
    record Rebased(KpiId kpi, Scope scope, Period period, Measurement measurement, String reason) implements KpiEvent {}

    /** @param number counts the targets of the KPI over all scopes, first ones and revisions, from 1 */
    @EventName("kpi.target-set")
    record TargetSet(KpiId kpi, int number, Scope scope, Target target) implements KpiEvent {}

    /**
     * Another target took the place of the one before in its scope.
     *
     * @param decision that the revision rests on; an eased target without one is unbacked
     */
    @EventName("kpi.target-revised")
    record TargetRevised(
            KpiId kpi,
            int number,
            Scope scope,
            Target target,
            TargetChange change,
            String reason,
            @Nullable DecisionId decision)
            implements KpiEvent {}

    /**
     * A target was written down wrongly and noticed before anything was observed against it. No revision.
     *
     * @param change how the target as it should have been compares with the one that it took the place of; absent for a first
     *     target
     */
    @EventName("kpi.target-corrected")
    record TargetCorrected(
            KpiId kpi,
            int number,
            Scope scope,
            Target target,
            @Nullable TargetChange change,
            String reason) implements KpiEvent {}

    /**
     * @param number counts the KPI's observations, from 1
     * @param source where this figure comes from
     */
    @EventName("kpi.observed")
    record Observed(KpiId kpi, int number, Scope scope, Period period, Measurement measurement, String source)
            implements KpiEvent {}

    /** The figure of an observation was wrong or preliminary; this is what it is now known to be. */
    @EventName("kpi.observation-corrected")
    record ObservationCorrected(KpiId kpi, int number, Measurement measurement, String reason) implements KpiEvent {}

    @EventName("kpi.external-benchmark-set")
    record ExternalBenchmarkSet(KpiId kpi, ExternalBenchmark benchmark) implements KpiEvent {}

    /** Another KPI is steered by from now on, usually a stricter one. Both curves stay. */
    @EventName("kpi.replaced")
    record KpiReplaced(KpiId kpi, KpiId by, String reason) implements KpiEvent {}

    /** @param from first day, in the programme's zone, of which the KPI says nothing more */
    @EventName("kpi.retired")
    record KpiRetired(KpiId kpi, LocalDate from, String reason) implements KpiEvent {}

    /**
     * A department's internal metric was examined for what it makes people do to the KPI.
     *
     * @param metric as the department calls it
     * @param behaviour that it drives
     */
    @EventName("kpi.metric-audited")
    record MetricAudited(KpiId kpi, DepartmentId department, String metric, String behaviour, MetricVerdict verdict)
            implements KpiEvent {}

    /**
     * It is assumed that this KPI drives another one.
     *
     * @param lagDays after which the effect should show
     * @param reviewBy last day to look whether it does
     */
    @EventName("kpi.link-hypothesised")
    record LinkHypothesised(KpiId kpi, KpiId drives, int lagDays, LocalDate reviewBy) implements KpiEvent {}

    /** @param reviewBy when to look again */
    @EventName("kpi.link-reviewed")
    record LinkReviewed(
            KpiId kpi,
            KpiId drives,
            LinkVerdict verdict,
            @Nullable String remark,
            @Nullable LocalDate reviewBy) implements KpiEvent {}
}
