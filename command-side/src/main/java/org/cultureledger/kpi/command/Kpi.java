package org.cultureledger.kpi.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.kpi.KpiRule.ALREADY_REPLACED;
import static org.cultureledger.kpi.KpiRule.BASELINE_SET;
import static org.cultureledger.kpi.KpiRule.DRIVES_ITSELF;
import static org.cultureledger.kpi.KpiRule.KPI_RETIRED;
import static org.cultureledger.kpi.KpiRule.LINK_UNKNOWN;
import static org.cultureledger.kpi.KpiRule.NO_BASELINE;
import static org.cultureledger.kpi.KpiRule.REPLACES_ITSELF;
import static org.cultureledger.kpi.KpiRule.SERIES_BEGUN;
import static org.cultureledger.kpi.KpiRule.UNIT_MISMATCH;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.IN_THE_FUTURE;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.REASON_REQUIRED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.command.Dated;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
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
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.command.KpiCommand.AmendKpi;
import org.cultureledger.kpi.command.KpiCommand.AuditMetric;
import org.cultureledger.kpi.command.KpiCommand.CorrectObservation;
import org.cultureledger.kpi.command.KpiCommand.CorrectTarget;
import org.cultureledger.kpi.command.KpiCommand.DefineKpi;
import org.cultureledger.kpi.command.KpiCommand.HandOverKpi;
import org.cultureledger.kpi.command.KpiCommand.HypothesiseLink;
import org.cultureledger.kpi.command.KpiCommand.Observe;
import org.cultureledger.kpi.command.KpiCommand.Rebase;
import org.cultureledger.kpi.command.KpiCommand.RedefineKpi;
import org.cultureledger.kpi.command.KpiCommand.ReplaceKpi;
import org.cultureledger.kpi.command.KpiCommand.RetireKpi;
import org.cultureledger.kpi.command.KpiCommand.ReviewLink;
import org.cultureledger.kpi.command.KpiCommand.SetBaseline;
import org.cultureledger.kpi.command.KpiCommand.SetExternalBenchmark;
import org.cultureledger.kpi.command.KpiCommand.SetTarget;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the programme. It is defined, gets a baseline and targets, is observed period by period, and is replaced
 * by a stricter one or retired. Whoever eases a target is not refused: it is recorded as eased.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Kpi {

    private static final String SAYS_SO = "The definition says so already";

    @AggregateIdentifier
    private KpiId id;

    private Dated<PersonId> owners = Dated.none();
    private Definitions definitions;
    private @Nullable LocalDate retiredFrom;
    private boolean replaced;
    private final Targets targets = new Targets();
    private final Observations observations = new Observations();
    private final Set<KpiId> driven = new HashSet<>();

    /** For Axon, which fills the state from the events. */
    Kpi() {}

    @CommandHandler
    Kpi(DefineKpi command, Act act) {
        act.references().require(command.owner());
        apply(new KpiDefined(command.kpi(), command.owner(), command.definition()));
    }

    @CommandHandler
    void handle(AmendKpi command) {
        Refusal.when(command.definition().equals(definitions.latest()), NOTHING_CHANGED, SAYS_SO);
        Refusal.when(
                hasFigures() && !command.definition().measuresAlike(definitions.latest()),
                SERIES_BEGUN,
                "Unit, direction and frequency stay, since the KPI has figures");
        apply(new KpiAmended(id, command.definition(), command.reason()));
    }

    @CommandHandler
    void handle(RedefineKpi command, Act act) {
        refuseRetired(act);
        var made = command.definition();
        var from = Optional.ofNullable(command.from()).orElseGet(() -> Period.containing(act.on(), made.frequency()));
        Definitions.refuseMismatch(from, made);
        var before = definitions.of(from);
        Refusal.when(made.equals(before), NOTHING_CHANGED, SAYS_SO);
        Refusal.when(
                command.comparable() && !made.unit().equals(before.unit()),
                UNIT_MISMATCH,
                "Figures in %s and in %s are not comparable".formatted(before.unit(), made.unit()));
        apply(new KpiRedefined(id, made, command.whatChanged(), command.comparable(), from));
    }

    @CommandHandler
    void handle(HandOverKpi command, Act act) {
        requireOwner(act);
        act.references().require(command.to());
        var from = act.from(command.from());
        Refusal.when(
                owners.on(from).filter(command.to()::equals).isPresent(),
                NOTHING_CHANGED,
                "The KPI is his on %s already".formatted(from));
        apply(new KpiHandedOver(id, command.to(), from, command.reason()));
    }

    @CommandHandler
    void handle(SetBaseline command, Act act) {
        requireOwner(act);
        refuseRetired(act);
        Refusal.when(targets.hasBaseline(command.scope()), BASELINE_SET, "Rebase it, with a reason, instead");
        refuseImpossible(command.scope(), command.period(), command.unit(), act);
        apply(new BaselineSet(id, command.scope(), command.period(), command.measurement()));
    }

    @CommandHandler
    void handle(Rebase command, Act act) {
        refuseRetired(act);
        Refusal.when(!targets.hasBaseline(command.scope()), NO_BASELINE, "There is no baseline to take the place of");
        refuseImpossible(command.scope(), command.period(), command.unit(), act);
        apply(new Rebased(id, command.scope(), command.period(), command.measurement(), command.reason()));
    }

    @CommandHandler
    int handle(SetTarget command, Act act) {
        refuseRetired(act);
        refuseForeignUnit(command.unit(), definitions.on(act.on()));
        requireDepartment(command.scope(), act);
        if (command.decision() != null) act.references().require(command.decision());
        targets.refuseWithoutBaseline(command.scope());
        int number = targets.next();
        targets.of(command.scope())
                .ifPresentOrElse(
                        earlier -> revise(command, earlier, number),
                        () -> apply(new TargetSet(id, number, command.scope(), command.target())));
        return number;
    }

    private void revise(SetTarget command, Targets.Known earlier, int number) {
        Refusal.when(
                command.target().demandsTheSameAs(earlier.target()), NOTHING_CHANGED, "That is the target already");
        var reason = command.reason();
        if (reason == null || reason.isBlank())
            throw new Refusal(REASON_REQUIRED, "The target is revised, so say why under reason");
        var change = command.target()
                .comparedWith(earlier.target(), definitions.latest().better());
        apply(new TargetRevised(id, number, command.scope(), command.target(), change, reason, command.decision()));
    }

    @CommandHandler
    void handle(CorrectTarget command) {
        var known = targets.correctable(command.number());
        Refusal.when(command.target().demandsTheSameAs(known.target()), NOTHING_CHANGED, "The target says so already");
        var change = known.changeBy(command.target(), definitions.latest().better());
        apply(new TargetCorrected(id, known.number(), known.scope(), command.target(), change, command.reason()));
    }

    @CommandHandler
    int handle(Observe command, Act act) {
        requireOwner(act);
        refuseImpossible(command.scope(), command.period(), command.unit(), act);
        refuseRetiredOn(command.period().firstDay());
        observations.refuseObserved(command.period(), command.scope());
        int number = observations.next();
        apply(new Observed(id, number, command.scope(), command.period(), command.measurement(), command.source()));
        return number;
    }

    @CommandHandler
    void handle(CorrectObservation command, Act act) {
        requireOwner(act);
        var known = observations.known(command.number());
        var corrected = new Measurement(
                command.value(),
                command.sampleSize() == null ? known.sampleSize() : command.sampleSize(),
                command.marginOfError() == null ? known.marginOfError() : command.marginOfError(),
                command.finality() == null ? known.finality() : command.finality());
        Refusal.when(corrected.equals(known), NOTHING_CHANGED, "The observation says so already");
        apply(new ObservationCorrected(id, command.number(), corrected, command.reason()));
    }

    @CommandHandler
    void handle(SetExternalBenchmark command, Act act) {
        requireOwner(act);
        refuseForeignUnit(command.unit(), definitions.on(command.benchmark().asOf()));
        act.refuseFuture(command.benchmark().asOf(), "asOf");
        apply(new ExternalBenchmarkSet(id, command.benchmark()));
    }

    @CommandHandler
    void handle(ReplaceKpi command, Act act) {
        Refusal.when(command.by().equals(id), REPLACES_ITSELF, "Name another KPI than " + id.code());
        Refusal.when(replaced, ALREADY_REPLACED, "The KPI has a successor already");
        act.references().require(command.by());
        apply(new KpiReplaced(id, command.by(), command.reason()));
    }

    @CommandHandler
    void handle(RetireKpi command, Act act) {
        Refusal.when(retiredFrom != null, KPI_RETIRED, "The KPI is retired from %s on".formatted(retiredFrom));
        apply(new KpiRetired(id, act.from(command.from()), command.reason()));
    }

    @CommandHandler
    void handle(AuditMetric command, Act act) {
        requireOwner(act);
        act.references().require(command.department());
        apply(new MetricAudited(id, command.department(), command.metric(), command.behaviour(), command.verdict()));
    }

    @CommandHandler
    void handle(HypothesiseLink command, Act act) {
        requireOwner(act);
        refuseRetired(act);
        Refusal.when(command.drives().equals(id), DRIVES_ITSELF, "Name another KPI than " + id.code());
        Refusal.when(driven.contains(command.drives()), ALREADY_EXISTS, "The link is assumed already");
        act.references().require(command.drives());
        apply(new LinkHypothesised(id, command.drives(), command.lagDays(), command.reviewBy()));
    }

    @CommandHandler
    void handle(ReviewLink command, Act act) {
        requireOwner(act);
        Refusal.when(
                !driven.contains(command.drives()),
                LINK_UNKNOWN,
                "Nobody assumed that it drives " + command.drives().code());
        apply(new LinkReviewed(id, command.drives(), command.verdict(), command.remark(), command.reviewBy()));
    }

    private boolean hasFigures() {
        return observations.any() || targets.anyBaseline();
    }

    private void refuseImpossible(Scope scope, Period period, @Nullable String unit, Act act) {
        definitions.refuseMismatch(period);
        refuseForeignUnit(unit, definitions.of(period));
        Refusal.when(
                period.firstDay().isAfter(act.on()),
                IN_THE_FUTURE,
                "period %s begins on %s, and it is %s".formatted(period, period.firstDay(), act.on()));
        requireDepartment(scope, act);
    }

    private static void requireDepartment(Scope scope, Act act) {
        if (scope.department() != null) act.references().require(scope.department());
    }

    private static void refuseForeignUnit(@Nullable String unit, Definition definition) {
        Refusal.when(
                unit != null && !unit.equals(definition.unit()),
                UNIT_MISMATCH,
                "The KPI is measured in %s, not in %s".formatted(definition.unit(), unit));
    }

    private void requireOwner(Act act) {
        act.requireRelated(owners.on(act.on()).orElse(null));
    }

    private void refuseRetired(Act act) {
        refuseRetiredOn(act.on());
    }

    private void refuseRetiredOn(LocalDate day) {
        Refusal.when(
                retiredFrom != null && !day.isBefore(retiredFrom),
                KPI_RETIRED,
                "The KPI is retired from %s on".formatted(retiredFrom));
    }

    @EventSourcingHandler
    void on(KpiEvent event) {
        switch (event) {
            case KpiDefined it -> defined(it);
            case KpiAmended it -> definitions = definitions.amended(it.definition());
            case KpiRedefined it -> redefined(it);
            case KpiHandedOver it -> owners = owners.with(it.from(), it.to());
            case BaselineSet it -> targets.baseline(it.scope());
            case Rebased it -> targets.baseline(it.scope());
            case TargetSet it -> targets.set(it.number(), it.scope(), it.target());
            case TargetRevised it -> targets.set(it.number(), it.scope(), it.target());
            case TargetCorrected it -> targets.corrected(it.scope(), it.target());
            case Observed it -> observed(it);
            case ObservationCorrected it -> observations.correct(it.number(), it.measurement());
            case KpiReplaced _ -> replaced = true;
            case KpiRetired it -> retiredFrom = it.from();
            case LinkHypothesised it -> driven.add(it.drives());
            case ExternalBenchmarkSet _, MetricAudited _, LinkReviewed _ -> {}
        }
    }

    private void defined(KpiDefined event) {
        id = event.kpi();
        owners = Dated.always(event.owner());
        definitions = Definitions.first(event.definition());
    }

    private void redefined(KpiRedefined event) {
        definitions = definitions.redefined(event.definition(), event.from());
        if (!event.comparable()) targets.forgetComparisons();
    }

    private void observed(Observed event) {
        observations.add(event.period(), event.scope(), event.measurement());
        targets.observed(event.scope());
    }
}
