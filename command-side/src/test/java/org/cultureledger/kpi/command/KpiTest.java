package org.cultureledger.kpi.command;

import static org.cultureledger.access.Relation.OWNER;
import static org.cultureledger.command.Circumstances.usual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.ExternalBenchmark;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiEvent.BaselineSet;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.KpiHandedOver;
import org.cultureledger.kpi.KpiEvent.KpiRedefined;
import org.cultureledger.kpi.KpiEvent.KpiReplaced;
import org.cultureledger.kpi.KpiEvent.KpiRetired;
import org.cultureledger.kpi.KpiEvent.LinkHypothesised;
import org.cultureledger.kpi.KpiEvent.LinkReviewed;
import org.cultureledger.kpi.KpiEvent.ObservationCorrected;
import org.cultureledger.kpi.KpiEvent.Observed;
import org.cultureledger.kpi.KpiEvent.Rebased;
import org.cultureledger.kpi.KpiEvent.TargetCorrected;
import org.cultureledger.kpi.KpiEvent.TargetRevised;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.KpiRule;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.LinkVerdict;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetChange;
import org.cultureledger.kpi.TargetStep;
import org.cultureledger.kpi.command.KpiCommand.AmendKpi;
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
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KpiTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final KpiId NPS = KpiId.of(ACME, "nps");
    private static final KpiId EFFORT = KpiId.of(ACME, "effort");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final DecisionId DECISION = DecisionId.numbered(ACME, 2025, 14);
    private static final Scope CLAIMS = new Scope(null, DepartmentId.of("claims"), null);
    private static final Period LATE_2024 = Period.of("2024-Q4");
    private static final Period SPRING = Period.of("2025-Q1");
    private static final Period SUMMER = Period.of("2025-Q2");

    private final AggregateTestFixture<Kpi> kpi = new DecidingFixture<>(Kpi.class);

    @Test
    void a_kpi_is_defined_with_an_owner_who_is_on_record() {
        kpi.givenNoPriorActivity()
                .when(new DefineKpi(NPS, ANN, quarterly()), usual().metadata())
                .expectEvents(new KpiDefined(NPS, ANN, quarterly()));
        refused(
                kpi.givenNoPriorActivity()
                        .when(
                                new DefineKpi(NPS, ANN, quarterly()),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_PERSON);
    }

    @Test
    void a_target_needs_a_baseline() {
        refused(when(target("30", "2026-12-31"), defined()), KpiRule.NO_BASELINE);
        when(target("30", "2026-12-31"), defined(), baseline())
                .expectEvents(new TargetSet(NPS, 1, Scope.ALL, to("30", "2026-12-31")));
    }

    @Test
    void the_target_of_a_department_is_seen_from_the_baseline_of_the_whole_where_it_has_none_of_its_own() {
        when(new SetTarget(NPS, CLAIMS, to("30", "2026-12-31"), null, null, null), defined(), baseline())
                .expectEvents(new TargetSet(NPS, 1, CLAIMS, to("30", "2026-12-31")));
    }

    @Test
    void a_baseline_is_set_once_and_rebased_with_a_reason_afterwards() {
        refused(
                when(new SetBaseline(NPS, Scope.ALL, SPRING, figure("13"), null), defined(), baseline()),
                KpiRule.BASELINE_SET);
        when(new Rebase(NPS, Scope.ALL, SPRING, figure("13"), null, "Weighted by segment"), defined(), baseline())
                .expectEvents(new Rebased(NPS, Scope.ALL, SPRING, figure("13"), "Weighted by segment"));
        refused(
                when(new Rebase(NPS, Scope.ALL, SPRING, figure("13"), null, "Weighted by segment"), defined()),
                KpiRule.NO_BASELINE);
    }

    @Test
    void a_target_is_not_revised_without_a_reason() {
        refused(when(target("25", "2026-12-31"), withTarget()), GeneralRule.REASON_REQUIRED);
    }

    @Test
    void an_easier_target_is_eased_and_recorded_even_without_a_decision() {
        when(revision("25", "2026-12-31", null), withTarget())
                .expectEvents(revised("25", "2026-12-31", TargetChange.EASED, null));
    }

    @Test
    void a_later_target_is_eased_even_if_it_asks_for_more() {
        when(revision("40", "2027-12-31", DECISION), withTarget())
                .expectEvents(revised("40", "2027-12-31", TargetChange.EASED, DECISION));
    }

    @Test
    void a_harder_or_earlier_target_is_tightened() {
        when(revision("40", "2026-12-31", null), withTarget())
                .expectEvents(revised("40", "2026-12-31", TargetChange.TIGHTENED, null));
        when(revision("30", "2026-06-30", null), withTarget())
                .expectEvents(revised("30", "2026-06-30", TargetChange.TIGHTENED, null));
    }

    @Test
    void lower_is_harder_where_down_is_better() {
        when(revision("25", "2026-12-31", null), new KpiDefined(NPS, ANN, downward()), baseline(), targetSet())
                .expectEvents(revised("25", "2026-12-31", TargetChange.TIGHTENED, null));
    }

    @Test
    void dropping_a_step_on_the_way_is_easing() {
        var stepped = new Target(decimal("30"), day("2026-12-31"), List.of(step("20", "2025-12-31")));
        when(revision("30", "2026-12-31", null), defined(), baseline(), new TargetSet(NPS, 1, Scope.ALL, stepped))
                .expectEvents(revised("30", "2026-12-31", TargetChange.EASED, null));
    }

    @Test
    void a_target_that_demands_the_same_is_no_revision() {
        refused(when(revision("30.00", "2026-12-31", null), withTarget()), GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_typing_error_in_a_target_is_corrected_before_the_next_observation_only() {
        var correction = new CorrectTarget(NPS, 1, to("33", "2026-12-31"), "Digits swapped");
        when(correction, withTarget())
                .expectEvents(new TargetCorrected(NPS, 1, Scope.ALL, to("33", "2026-12-31"), null, "Digits swapped"));
        refused(when(correction, defined(), baseline(), targetSet(), observed(1, SPRING)), KpiRule.TARGET_OBSERVED);
        refused(when(correction, defined(), baseline()), KpiRule.TARGET_UNKNOWN);
    }

    @Test
    void a_revision_that_is_corrected_is_compared_anew_with_the_target_before_it() {
        when(
                        new CorrectTarget(NPS, 2, to("20", "2026-12-31"), "A zero too many"),
                        defined(),
                        baseline(),
                        targetSet(),
                        revised("200", "2026-12-31", TargetChange.TIGHTENED, null))
                .expectEvents(new TargetCorrected(
                        NPS, 2, Scope.ALL, to("20", "2026-12-31"), TargetChange.EASED, "A zero too many"));
    }

    @Test
    void a_redefinition_holds_for_the_periods_from_its_first_one_on() {
        var quarterly = definition("points", Better.UP, Frequency.QUARTERLY);
        var monthly = definition("points", Better.UP, Frequency.MONTHLY);
        var ahead = new KpiRedefined(NPS, monthly, "Asked each month", true, Period.of("2026-07"));
        when(observe(SPRING), new KpiDefined(NPS, ANN, quarterly), ahead)
                .expectEvents(new Observed(NPS, 1, Scope.ALL, SPRING, figure("15"), "Survey"));
        refused(
                when(observe(Period.of("2026-02")), new KpiDefined(NPS, ANN, quarterly), ahead),
                KpiRule.PERIOD_MISMATCH);
    }

    @Test
    void after_a_break_targets_wait_for_another_baseline_and_begin_anew() {
        var other = new KpiRedefined(
                NPS, definition("%", Better.UP, Frequency.QUARTERLY), "Asked otherwise", false, SPRING);
        refused(when(target("25", "2026-12-31"), defined(), baseline(), targetSet(), other), KpiRule.NO_BASELINE);
        when(
                        target("25", "2026-12-31"),
                        defined(),
                        baseline(),
                        targetSet(),
                        other,
                        new Rebased(NPS, Scope.ALL, SPRING, figure("20"), "Asked otherwise"))
                .expectEvents(new TargetSet(NPS, 2, Scope.ALL, to("25", "2026-12-31")));
    }

    @Test
    void an_owner_acts_until_the_day_of_the_hand_over_and_whoever_takes_over_from_then_on() {
        var ahead = new KpiHandedOver(NPS, BEN, day("2026-06-01"), "Ann leaves");
        kpi.given(defined(), ahead)
                .when(observe(SPRING), usual().by(OWNER, ANN).metadata())
                .expectSuccessfulHandlerExecution();
        refused(
                kpi.given(defined(), ahead)
                        .when(observe(SPRING), usual().by(OWNER, BEN).metadata()),
                GeneralRule.NOT_ALLOWED);
    }

    @Test
    void a_period_is_observed_once_for_each_scope() {
        refused(when(observe(SPRING), defined(), observed(1, SPRING)), KpiRule.PERIOD_OBSERVED);
        when(new Observe(NPS, CLAIMS, SPRING, figure("15"), "Survey", null), defined(), observed(1, SPRING))
                .expectEvents(new Observed(NPS, 2, CLAIMS, SPRING, figure("15"), "Survey"))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_period_fits_the_frequency() {
        refused(when(observe(Period.of("2025-03")), defined()), KpiRule.PERIOD_MISMATCH);
    }

    @Test
    void a_period_that_has_not_begun_is_not_observed() {
        when(observe(Period.of("2026-Q1")), defined())
                .expectEvents(new Observed(NPS, 1, Scope.ALL, Period.of("2026-Q1"), figure("15"), "Survey"));
        refused(when(observe(Period.of("2026-Q2")), defined()), GeneralRule.IN_THE_FUTURE);
    }

    @Test
    void a_figure_in_another_unit_is_refused() {
        refused(
                when(new Observe(NPS, Scope.ALL, SPRING, figure("15"), "Survey", "%"), defined()),
                KpiRule.UNIT_MISMATCH);
        refused(
                when(
                        new SetExternalBenchmark(
                                NPS, new ExternalBenchmark("Trade", decimal("27"), day("2025-01-01"), null), "%"),
                        defined()),
                KpiRule.UNIT_MISMATCH);
    }

    @Test
    void the_owner_observes_and_nobody_else_without_a_role() {
        kpi.given(defined())
                .when(observe(SPRING), usual().by(OWNER, ANN).metadata())
                .expectEvents(observed(1, SPRING));
        refused(
                kpi.given(defined())
                        .when(observe(SPRING), usual().by(OWNER, BEN).metadata()),
                GeneralRule.NOT_ALLOWED);
    }

    @Test
    void a_correction_keeps_what_it_does_not_name() {
        var first = new Measurement(decimal("15"), 400, decimal("4"), Finality.PRELIMINARY);
        var corrected = new Measurement(decimal("16.50"), 400, decimal("4"), Finality.FINAL);
        when(
                        new CorrectObservation(NPS, 1, decimal("16.50"), null, null, Finality.FINAL, "Late answers"),
                        defined(),
                        new Observed(NPS, 1, Scope.ALL, SPRING, first, "Survey"))
                .expectEvents(new ObservationCorrected(NPS, 1, corrected, "Late answers"));
    }

    @Test
    void an_observation_is_not_corrected_to_what_it_says() {
        refused(when(correctTo("15"), defined(), observed(1, SPRING)), GeneralRule.NOTHING_CHANGED);
        refused(when(correctTo("16"), defined()), KpiRule.OBSERVATION_UNKNOWN);
    }

    @Test
    void unit_direction_and_frequency_of_a_kpi_with_figures_are_not_amended() {
        when(new AmendKpi(NPS, downward(), "Wrong way round"), defined());
        refused(when(new AmendKpi(NPS, downward(), "Wrong way round"), defined(), baseline()), KpiRule.SERIES_BEGUN);
    }

    @Test
    void a_redefinition_begins_with_the_period_of_its_day_unless_it_says_so() {
        var monthly = definition("points", Better.UP, Frequency.MONTHLY);
        when(new RedefineKpi(NPS, monthly, "Asked monthly", true, null), defined(), observed(1, SPRING))
                .expectEvents(new KpiRedefined(NPS, monthly, "Asked monthly", true, Period.of("2026-03")));
        refused(when(new RedefineKpi(NPS, monthly, "Asked monthly", true, SUMMER), defined()), KpiRule.PERIOD_MISMATCH);
    }

    @Test
    void figures_in_another_unit_are_not_comparable() {
        var percent = definition("%", Better.UP, Frequency.QUARTERLY);
        refused(
                when(new RedefineKpi(NPS, percent, "Share of promoters", true, SUMMER), defined()),
                KpiRule.UNIT_MISMATCH);
        when(new RedefineKpi(NPS, percent, "Share of promoters", false, SUMMER), defined())
                .expectEvents(new KpiRedefined(NPS, percent, "Share of promoters", false, SUMMER));
    }

    @Test
    void a_kpi_is_not_handed_to_its_owner() {
        refused(
                when(new HandOverKpi(NPS, ANN, day("2026-03-01"), "Leaves the team"), defined()),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_kpi_is_replaced_once_and_by_another_one() {
        when(new ReplaceKpi(NPS, EFFORT, "Stricter"), defined()).expectEvents(new KpiReplaced(NPS, EFFORT, "Stricter"));
        refused(when(new ReplaceKpi(NPS, NPS, "Stricter"), defined()), KpiRule.REPLACES_ITSELF);
        refused(
                when(new ReplaceKpi(NPS, EFFORT, "Stricter"), defined(), new KpiReplaced(NPS, EFFORT, "Stricter")),
                KpiRule.ALREADY_REPLACED);
    }

    @Test
    void a_retired_kpi_takes_observations_of_periods_before_only() {
        var retired = new KpiRetired(NPS, day("2025-04-01"), "Replaced");
        when(observe(SPRING), defined(), retired).expectEvents(observed(1, SPRING));
        refused(when(observe(SUMMER), defined(), retired), KpiRule.KPI_RETIRED);
        refused(when(target("30", "2026-12-31"), defined(), baseline(), retired), KpiRule.KPI_RETIRED);
        refused(when(new RetireKpi(NPS, day("2025-06-01"), "Replaced"), defined(), retired), KpiRule.KPI_RETIRED);
    }

    @Test
    void a_link_is_assumed_before_it_is_reviewed() {
        var review = new ReviewLink(NPS, EFFORT, LinkVerdict.SUPPORTED, null, null);
        when(review, defined(), new LinkHypothesised(NPS, EFFORT, 90, day("2026-06-30")))
                .expectEvents(new LinkReviewed(NPS, EFFORT, LinkVerdict.SUPPORTED, null, null));
        refused(when(review, defined()), KpiRule.LINK_UNKNOWN);
        refused(when(new HypothesiseLink(NPS, NPS, 90, day("2026-06-30")), defined()), KpiRule.DRIVES_ITSELF);
    }

    private ResultValidator<Kpi> when(KpiCommand command, Object... given) {
        return kpi.given(given).when(command, metadata());
    }

    private static Map<String, Object> metadata() {
        return usual().metadata();
    }

    private static void refused(ResultValidator<Kpi> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static Object[] withTarget() {
        return new Object[] {defined(), baseline(), targetSet()};
    }

    private static KpiDefined defined() {
        return new KpiDefined(NPS, ANN, quarterly());
    }

    private static BaselineSet baseline() {
        return new BaselineSet(NPS, Scope.ALL, LATE_2024, figure("12"));
    }

    private static TargetSet targetSet() {
        return new TargetSet(NPS, 1, Scope.ALL, to("30", "2026-12-31"));
    }

    private static Observed observed(int number, Period period) {
        return new Observed(NPS, number, Scope.ALL, period, figure("15"), "Survey");
    }

    private static Observe observe(Period period) {
        return new Observe(NPS, Scope.ALL, period, figure("15"), "Survey", null);
    }

    private static CorrectObservation correctTo(String value) {
        return new CorrectObservation(NPS, 1, decimal(value), null, null, null, "Typing error");
    }

    private static SetTarget target(String value, String by) {
        return new SetTarget(NPS, Scope.ALL, to(value, by), null, null, null);
    }

    private static SetTarget revision(String value, String by, @Nullable DecisionId decision) {
        return new SetTarget(NPS, Scope.ALL, to(value, by), null, "Market changed", decision);
    }

    private static TargetRevised revised(String value, String by, TargetChange change, @Nullable DecisionId decision) {
        return new TargetRevised(NPS, 2, Scope.ALL, to(value, by), change, "Market changed", decision);
    }

    private static Target to(String value, String by) {
        return new Target(decimal(value), day(by), List.of());
    }

    private static TargetStep step(String value, String by) {
        return new TargetStep(decimal(value), day(by));
    }

    private static Definition quarterly() {
        return definition("points", Better.UP, Frequency.QUARTERLY);
    }

    private static Definition downward() {
        return definition("points", Better.DOWN, Frequency.QUARTERLY);
    }

    private static Definition definition(String unit, Better better, Frequency frequency) {
        return new Definition(
                "Net promoter score",
                "Would customers recommend us?",
                unit,
                better,
                Layer.LOYALTY_ADVOCACY,
                KpiKind.ADVOCACY,
                frequency,
                14,
                "Survey");
    }

    private static Measurement figure(String value) {
        return new Measurement(decimal(value), null, null, Finality.FINAL);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
