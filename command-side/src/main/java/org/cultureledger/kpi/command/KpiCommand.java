package org.cultureledger.kpi.command;

import static org.cultureledger.access.Relation.OWNER;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.ExternalBenchmark;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.LinkVerdict;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.MetricVerdict;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.jspecify.annotations.Nullable;

/** What can be asked of a KPI. A {@code unit} is given by whoever wants to be refused where the KPI has another one. */
sealed interface KpiCommand extends LedgerCommand {

    KpiId kpi();

    @Override
    default StreamId stream() {
        return kpi();
    }

    @AllowedTo(PROGRAM_MANAGER)
    record DefineKpi(@TargetAggregateIdentifier KpiId kpi, PersonId owner, Definition definition)
            implements KpiCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record AmendKpi(@TargetAggregateIdentifier KpiId kpi, Definition definition, String reason) implements KpiCommand {}

    /** @param from first period measured in the new way; the one of the day on which it happened if absent */
    @AllowedTo(PROGRAM_MANAGER)
    record RedefineKpi(
            @TargetAggregateIdentifier KpiId kpi,
            Definition definition,
            String whatChanged,
            boolean comparable,
            @Nullable Period from)
            implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record HandOverKpi(
            @TargetAggregateIdentifier KpiId kpi,
            PersonId to,
            @Nullable LocalDate from,
            String reason) implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record SetBaseline(
            @TargetAggregateIdentifier KpiId kpi,
            Scope scope,
            Period period,
            Measurement measurement,
            @Nullable String unit)
            implements KpiCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record Rebase(
            @TargetAggregateIdentifier KpiId kpi,
            Scope scope,
            Period period,
            Measurement measurement,
            @Nullable String unit,
            String reason)
            implements KpiCommand {}

    /**
     * Sets the first target of a scope, or revises the one there is.
     *
     * @param reason of a revision; a first target needs none
     * @param decision that a revision rests on
     */
    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record SetTarget(
            @TargetAggregateIdentifier KpiId kpi,
            Scope scope,
            Target target,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable DecisionId decision)
            implements KpiCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record CorrectTarget(@TargetAggregateIdentifier KpiId kpi, int number, Target target, String reason)
            implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record Observe(
            @TargetAggregateIdentifier KpiId kpi,
            Scope scope,
            Period period,
            Measurement measurement,
            String source,
            @Nullable String unit)
            implements KpiCommand {}

    /** What is absent stays as it was. */
    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record CorrectObservation(
            @TargetAggregateIdentifier KpiId kpi,
            int number,
            BigDecimal value,
            @Nullable Integer sampleSize,
            @Nullable BigDecimal marginOfError,
            @Nullable Finality finality,
            String reason)
            implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record SetExternalBenchmark(
            @TargetAggregateIdentifier KpiId kpi,
            ExternalBenchmark benchmark,
            @Nullable String unit) implements KpiCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record ReplaceKpi(@TargetAggregateIdentifier KpiId kpi, KpiId by, String reason) implements KpiCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record RetireKpi(
            @TargetAggregateIdentifier KpiId kpi, @Nullable LocalDate from, String reason) implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record AuditMetric(
            @TargetAggregateIdentifier KpiId kpi,
            DepartmentId department,
            String metric,
            String behaviour,
            MetricVerdict verdict)
            implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record HypothesiseLink(@TargetAggregateIdentifier KpiId kpi, KpiId drives, int lagDays, LocalDate reviewBy)
            implements KpiCommand {}

    @AllowedTo(value = PROGRAM_MANAGER, orRelated = OWNER)
    record ReviewLink(
            @TargetAggregateIdentifier KpiId kpi,
            KpiId drives,
            LinkVerdict verdict,
            @Nullable String remark,
            @Nullable LocalDate reviewBy)
            implements KpiCommand {}
}
