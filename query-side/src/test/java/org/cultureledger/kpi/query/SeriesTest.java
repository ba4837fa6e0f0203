package org.cultureledger.kpi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.Move;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiEvent;
import org.cultureledger.kpi.KpiEvent.BaselineSet;
import org.cultureledger.kpi.KpiEvent.KpiAmended;
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
import org.cultureledger.kpi.KpiEvent.TargetRevised;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.LinkVerdict;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetChange;
import org.cultureledger.kpi.query.Kpi.Aim;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final KpiId NPS = KpiId.of(ACME, "nps");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");

    private final InMemoryRows<Kpi> kpis = new InMemoryRows<>();
    private final InMemoryRows<Observation> observations = new InMemoryRows<>();
    private int position;
    private int observed;

    @BeforeEach
    void a_kpi_with_a_baseline_and_a_target() {
        happened("2025-01-10", new KpiDefined(NPS, ANN, definition("points", Better.UP)));
        happened("2025-01-10", new BaselineSet(NPS, Scope.ALL, Period.of("2024-Q4"), figure("12", "2.5")));
        happened("2025-01-15", new TargetSet(NPS, 1, Scope.ALL, target("20", "2025-12-31")));
    }

    @Test
    void nothing_is_known_of_a_kpi_before_it_was_defined() {
        assertThat(Series.of(kpis.get("acme/nps"), Part.WHOLE, List.of(), day("2025-01-09")))
                .isEmpty();
    }

    @Test
    void an_observation_is_known_from_the_day_on_which_it_was_made() {
        observe("2025-04-20", "2025-Q1", "15", null);
        assertThat(on("2025-04-19").latest()).isEmpty();
        assertThat(on("2025-04-20").latest().orElseThrow().value()).isEqualByComparingTo("15");
    }

    @Test
    void a_corrected_figure_is_the_first_one_until_the_day_of_its_correction() {
        observe("2025-04-20", "2025-Q1", "15", null);
        happened("2025-05-02", new ObservationCorrected(NPS, 1, figure("14", null), "Late answers"));
        assertThat(on("2025-05-01").latest().orElseThrow().value()).isEqualByComparingTo("15");
        assertThat(on("2025-05-02").latest().orElseThrow().value()).isEqualByComparingTo("14");
    }

    @Test
    void the_latest_figure_is_that_of_the_latest_period_whenever_it_was_recorded() {
        observe("2025-07-20", "2025-Q2", "17", null);
        observe("2025-07-25", "2025-Q1", "15", null);
        assertThat(on("2025-08-01").latest().orElseThrow().period()).isEqualTo(Period.of("2025-Q2"));
    }

    @Test
    void a_change_inside_the_larger_margin_of_error_is_none() {
        observe("2025-04-20", "2025-Q1", "19", "2.5");
        observe("2025-07-20", "2025-Q2", "21.5", "2");
        assertThat(on("2025-08-01").trend()).isEqualTo(Trend.WITHIN_MARGIN);
        observe("2025-10-20", "2025-Q3", "24", "2");
        assertThat(on("2025-11-01").trend()).isEqualTo(Trend.BETTER);
        assertThat(on("2025-11-01").change().orElseThrow()).isEqualByComparingTo("2.5");
    }

    @Test
    void no_trend_crosses_a_break() {
        observe("2025-04-20", "2025-Q1", "19", null);
        happened(
                "2025-05-01",
                new KpiRedefined(NPS, definition("points", Better.UP), "Asked otherwise", false, Period.of("2025-Q2")));
        observe("2025-07-20", "2025-Q2", "30", null);
        assertThat(on("2025-08-01").trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(on("2025-08-01").trendSinceBaseline()).isEqualTo(Trend.UNKNOWN);
        assertThat(on("2025-08-01").change()).isEmpty();
    }

    @Test
    void a_comparable_redefinition_is_no_break() {
        observe("2025-04-20", "2025-Q1", "19", null);
        happened(
                "2025-05-01",
                new KpiRedefined(NPS, definition("points", Better.UP), "New provider", true, Period.of("2025-Q2")));
        observe("2025-07-20", "2025-Q2", "30", null);
        assertThat(on("2025-08-01").trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void a_figure_is_on_track_if_it_is_as_far_as_the_way_to_the_target_demands() {
        observe("2025-07-20", "2025-Q2", "15.9", null);
        var series = on("2025-08-01");
        assertThat(series.demanded(series.latest().orElseThrow()).orElseThrow()).isEqualByComparingTo("16.0");
        assertThat(series.state()).isEqualTo(TargetState.BEHIND);
        happened("2025-08-01", new ObservationCorrected(NPS, 1, figure("16", null), "Late answers"));
        assertThat(on("2025-08-01").state()).isEqualTo(TargetState.ON_TRACK);
    }

    @Test
    void a_target_is_reached_by_a_period_that_ends_by_its_day_even_if_it_is_known_later() {
        observe("2026-01-20", "2025-Q4", "20", null);
        assertThat(on("2026-01-19").state()).isEqualTo(TargetState.MISSED);
        assertThat(on("2026-01-20").state()).isEqualTo(TargetState.REACHED);
    }

    @Test
    void a_later_period_does_not_reach_a_target_in_time() {
        observe("2026-04-20", "2026-Q1", "25", null);
        var series = on("2026-05-01");
        assertThat(series.state()).isEqualTo(TargetState.MISSED);
        assertThat(series.reachedLate(series.target().orElseThrow())).isPresent();
    }

    @Test
    void a_period_over_before_a_target_was_set_does_not_reach_it() {
        observe("2025-01-12", "2024-Q4", "25", null);
        assertThat(on("2025-06-01").state()).isNotEqualTo(TargetState.REACHED);
        var standing = TargetCommitments.standing(on("2026-01-15"), null);
        assertThat(standing.state()).isEqualTo(CommitmentState.OVERDUE);
        assertThat(standing.keptAsFirstPromised()).contains(false);
    }

    @Test
    void a_figure_measured_otherwise_reaches_no_target_set_before_until_it_is_rebased() {
        asked("2025-05-01", "2025-Q2");
        observe("2025-07-20", "2025-Q2", "30", null);
        assertThat(on("2025-08-01").state()).isEqualTo(TargetState.UNKNOWN);
        assertThat(TargetCommitments.standing(on("2025-08-01"), null).doneOn()).isNull();
        happened(
                "2025-08-02", new Rebased(NPS, Scope.ALL, Period.of("2025-Q2"), figure("30", null), "Asked otherwise"));
        assertThat(on("2025-08-01").state()).isEqualTo(TargetState.UNKNOWN);
        assertThat(on("2025-08-02").state()).isEqualTo(TargetState.REACHED);
    }

    @Test
    void the_way_to_a_target_demands_nothing_across_a_break_until_it_is_rebased() {
        asked("2025-05-01", "2025-Q2");
        observe("2025-07-20", "2025-Q2", "15", null);
        assertThat(demanded("2025-08-01")).isEmpty();
        happened(
                "2025-08-02", new Rebased(NPS, Scope.ALL, Period.of("2025-Q2"), figure("14", null), "Asked otherwise"));
        assertThat(demanded("2025-08-02").orElseThrow()).isEqualByComparingTo("14");
    }

    @Test
    void a_part_without_a_baseline_of_its_own_is_not_compared_with_the_whole() {
        var claims = new Scope(null, DepartmentId.of("claims"), null);
        happened("2025-02-01", new TargetSet(NPS, 2, claims, target("30", "2025-12-31")));
        happened(
                "2025-07-20",
                new Observed(NPS, ++observed, claims, Period.of("2025-Q2"), figure("20", null), "Survey"));
        var series = on("2025-08-01", Part.of(claims));
        assertThat(series.trendSinceBaseline()).isEqualTo(Trend.UNKNOWN);
        assertThat(series.state()).isEqualTo(TargetState.UNKNOWN);
    }

    @Test
    void a_target_of_a_retired_kpi_is_dropped_from_the_day_on_which_that_is_known_and_holds() {
        happened("2025-06-01", new KpiRetired(NPS, day("2025-09-01"), "Replaced by a better survey"));
        assertThat(on("2025-08-31").state()).isEqualTo(TargetState.NOT_OBSERVED);
        assertThat(on("2026-02-01").state()).isEqualTo(TargetState.DROPPED);
        assertThat(kpis.get("acme/nps").retiredFrom(day("2025-05-31"))).isNull();
        var standing = TargetCommitments.standing(on("2026-02-01"), null);
        assertThat(standing.state()).isEqualTo(CommitmentState.DROPPED);
        assertThat(standing.keptAsAgreed()).isEmpty();
    }

    @Test
    void a_target_of_a_replaced_kpi_is_dropped_and_one_reached_by_then_stays_reached() {
        var stricter = KpiId.of(ACME, "loyalty");
        happened("2025-06-01", new KpiReplaced(NPS, stricter, "Promoters only"));
        assertThat(TargetCommitments.standing(on("2025-06-01"), null).state()).isEqualTo(CommitmentState.DROPPED);
        observe("2025-06-02", "2025-Q1", "21", null);
        assertThat(TargetCommitments.standing(on("2025-06-02"), null).state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void a_revised_target_is_another_day_for_the_same_promise() {
        happened(
                "2025-11-20",
                new TargetRevised(
                        NPS, 2, Scope.ALL, target("20", "2026-06-30"), TargetChange.EASED, "The market shrank", null));
        observe("2026-07-10", "2026-Q2", "21", null);
        var standing = TargetCommitments.standing(on("2026-07-10"), null);
        assertThat(standing.slips()).isEqualTo(1);
        assertThat(standing.slippedDays()).isEqualTo(181);
        assertThat(standing.state()).isEqualTo(CommitmentState.DONE_IN_TIME);
        assertThat(standing.keptAsFirstPromised()).contains(false);
        assertThat(standing.keptAsAgreed()).contains(true);
        assertThat(standing.promises().getFirst().move())
                .extracting(Move::reason)
                .isEqualTo("The market shrank");
    }

    @Test
    void the_target_as_first_set_stays_beside_the_one_that_stands() {
        var decision = DecisionId.numbered(ACME, 2025, 14);
        happened("2025-06-01", revised("18", TargetChange.EASED, decision));
        happened(
                "2025-07-01",
                new TargetRevised(NPS, 3, Scope.ALL, target("16", "2025-12-31"), TargetChange.EASED, "Again", null));
        assertThat(on("2025-05-31").targets()).extracting(Aim::number).containsExactly(1);
        assertThat(on("2025-07-01").targets()).extracting(Aim::isUnbacked).containsExactly(false, false, true);
    }

    @Test
    void an_owner_answers_from_the_day_on_which_it_was_handed_over() {
        happened("2025-02-01", new KpiHandedOver(NPS, BEN, day("2025-03-01"), "New head of insight"));
        assertThat(kpis.get("acme/nps").ownerOn(day("2025-02-28"))).isEqualTo("p-ann");
        assertThat(kpis.get("acme/nps").ownerOn(day("2025-03-01"))).isEqualTo("p-ben");
    }

    @Test
    void without_a_target_or_with_three_figures_there_is_no_forecast() {
        quarters("2025-01-10", "12", "13", "14");
        assertThat(on("2025-01-20").forecast()).isEmpty();
        observe("2025-01-10", "2024-Q4", "15", null);
        assertThat(on("2025-01-14").forecast()).isEmpty();
        assertThat(on("2025-01-20").forecast()).isPresent();
    }

    @Test
    void a_forecast_goes_on_as_the_figures_went() {
        weeks("2025-02-10", 1, null, "10", "11", "12", "13", "14");
        happened("2025-02-10", revised("20", TargetChange.TIGHTENED, null, "2025-03-16"));
        var forecast = on("2025-02-10").forecast().orElseThrow();
        assertThat(forecast.value()).isEqualByComparingTo("20");
        assertThat(forecast.low()).isEqualByComparingTo("20");
        assertThat(forecast.outlook()).isEqualTo(Outlook.REACHES);
        assertThat(forecast.trend()).isEqualTo(Trend.BETTER);
        assertThat(forecast.points()).isEqualTo(5);
        assertThat(forecast.firstPeriod()).isEqualTo("2025-W01");
    }

    @Test
    void weeks_without_a_figure_count_as_time_that_passed() {
        weeks("2025-02-10", 1, null, "10", "11");
        weeks("2025-02-24", 5, null, "14", "15");
        happened("2025-02-24", revised("20", TargetChange.TIGHTENED, null, "2025-03-16"));
        assertThat(on("2025-02-24").forecast().orElseThrow().value()).isEqualByComparingTo("20");
    }

    @Test
    void where_less_is_better_a_falling_line_reaches_the_target() {
        happened("2025-01-10", new KpiAmended(NPS, definition("days", Better.DOWN), "Wrong way round"));
        weeks("2025-02-10", 1, null, "40", "38", "36", "34", "32");
        happened("2025-02-10", revised("25", TargetChange.TIGHTENED, null, "2025-03-16"));
        var forecast = on("2025-02-10").forecast().orElseThrow();
        assertThat(forecast.trend()).isEqualTo(Trend.BETTER);
        assertThat(forecast.value()).isEqualByComparingTo("20");
        assertThat(forecast.outlook()).isEqualTo(Outlook.REACHES);
    }

    @Test
    void no_forecast_crosses_a_break() {
        quarters("2025-01-20", "1", "2", "3", "4");
        assertThat(on("2025-01-20").forecast()).isPresent();
        happened(
                "2025-01-21",
                new KpiRedefined(NPS, definition("points", Better.UP), "Asked otherwise", false, Period.of("2024-Q4")));
        assertThat(on("2025-01-20").forecast()).isPresent();
        assertThat(on("2025-01-21").forecast()).isEmpty();
    }

    @Test
    void figures_that_moved_within_their_margin_are_forecast_to_stay() {
        weeks("2025-02-10", 1, "3", "10", "11", "10", "12", "11");
        happened("2025-02-10", revised("20", TargetChange.TIGHTENED, null, "2025-06-30"));
        var forecast = on("2025-02-10").forecast().orElseThrow();
        assertThat(forecast.trend()).isEqualTo(Trend.WITHIN_MARGIN);
        assertThat(forecast.value()).isEqualByComparingTo("11");
        assertThat(forecast.low()).isEqualByComparingTo("8");
        assertThat(forecast.high()).isEqualByComparingTo("14");
        assertThat(forecast.outlook()).isEqualTo(Outlook.MISSES);
    }

    @Test
    void an_eased_target_changes_what_the_forecast_says_of_it_and_not_the_line() {
        weeks("2025-02-10", 1, "1", "10", "11", "12", "13", "14");
        happened("2025-02-10", revised("30", TargetChange.TIGHTENED, null, "2025-03-16"));
        var hard = on("2025-02-10").forecast().orElseThrow();
        happened(
                "2025-02-11",
                new TargetRevised(NPS, 3, Scope.ALL, target("16", "2025-03-16"), TargetChange.EASED, "Too far", null));
        var easy = on("2025-02-11").forecast().orElseThrow();
        assertThat(hard.outlook()).isEqualTo(Outlook.MISSES);
        assertThat(easy.outlook()).isEqualTo(Outlook.REACHES);
        assertThat(easy.value()).isEqualTo(hard.value());
        assertThat(on("2025-02-10").forecast()).contains(hard);
    }

    @Test
    void a_preliminary_figure_counts_until_the_day_on_which_it_was_corrected() {
        weeks("2025-02-10", 1, null, "10", "11", "12");
        happened(
                "2025-02-10",
                new Observed(
                        NPS,
                        ++observed,
                        Scope.ALL,
                        Period.of("2025-W04"),
                        new Measurement(new BigDecimal("40"), null, null, Finality.PRELIMINARY),
                        "Survey"));
        var before = on("2025-02-10").forecast().orElseThrow();
        happened("2025-02-12", new ObservationCorrected(NPS, observed, figure("13", null), "All answers in"));
        assertThat(on("2025-02-11").forecast()).contains(before);
        var after = on("2025-02-12").forecast().orElseThrow();
        assertThat(after.value()).isLessThan(before.value());
        assertThat(after.low()).isEqualTo(after.high());
    }

    @Test
    void a_period_that_is_not_over_is_no_part_of_the_line() {
        weeks("2025-01-25", 1, null, "10", "11", "12", "13");
        assertThat(on("2025-01-25").forecast()).isEmpty();
        assertThat(on("2025-01-26").forecast()).isPresent();
    }

    @Test
    void there_is_nothing_to_forecast_once_the_targets_day_has_come() {
        quarters("2025-01-20", "12", "13", "14", "15");
        assertThat(on("2025-12-31").forecast()).isPresent();
        assertThat(on("2026-01-01").forecast()).isEmpty();
        observe("2025-12-31", "2025-Q4", "18", null);
        assertThat(on("2025-12-31").forecast()).isEmpty();
    }

    @Test
    void a_kpi_that_is_retired_before_the_targets_day_is_not_forecast() {
        quarters("2025-01-20", "12", "13", "14", "15");
        happened("2025-01-21", new KpiRetired(NPS, day("2025-12-31"), "Nobody uses it"));
        assertThat(on("2025-01-21").forecast()).isEmpty();
    }

    @Test
    void only_the_latest_figures_tell_where_it_goes() {
        var values = new ArrayList<String>();
        for (int week = 0; week < 20; week++) values.add("90");
        for (int week = 0; week < Forecast.MOST_POINTS; week++) values.add(String.valueOf(10 + week));
        weeks("2025-11-10", 1, null, values.toArray(String[]::new));
        var forecast = on("2025-11-10").forecast().orElseThrow();
        assertThat(forecast.firstPeriod()).isEqualTo("2025-W21");
        assertThat(forecast.trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void a_link_is_told_with_what_was_found_of_it_by_the_day() {
        happened("2025-02-01", new LinkHypothesised(NPS, KpiId.of(ACME, "revenue"), 90, day("2025-08-01")));
        happened(
                "2025-08-01",
                new LinkReviewed(NPS, KpiId.of(ACME, "revenue"), LinkVerdict.SUPPORTED, "It rose", day("2026-02-01")));
        var before = kpis.get("acme/nps").linksOn(day("2025-07-31")).getFirst();
        assertThat(before.reviews()).isEmpty();
        assertThat(before.reviewBy()).isEqualTo("2025-08-01");
        var after = kpis.get("acme/nps").linksOn(day("2025-08-01")).getFirst();
        assertThat(after.reviews()).extracting(Kpi.LinkReview::verdict).containsExactly(LinkVerdict.SUPPORTED);
        assertThat(after.reviewBy()).isEqualTo("2026-02-01");
    }

    /** From the first quarter of last year on, with the figure of each. */
    private void quarters(String on, String... values) {
        for (int i = 0; i < values.length; i++) observe(on, "2024-Q" + (i + 1), values[i], null);
    }

    private void weeks(String on, int first, @Nullable String margin, String... values) {
        for (int i = 0; i < values.length; i++) observe(on, "2025-W%02d".formatted(first + i), values[i], margin);
    }

    private Optional<BigDecimal> demanded(String date) {
        var series = on(date);
        return series.demanded(series.latest().orElseThrow());
    }

    private void asked(String on, String from) {
        happened(on, new KpiRedefined(NPS, definition("points", Better.UP), "Asked otherwise", false, Period.of(from)));
    }

    private Series on(String date) {
        return on(date, Part.WHOLE);
    }

    private Series on(String date, Part part) {
        return Series.of(
                        kpis.get("acme/nps"),
                        part,
                        List.copyOf(observations.asMap().values()),
                        day(date))
                .orElseThrow();
    }

    private void observe(String on, String period, String value, @Nullable String margin) {
        happened(on, new Observed(NPS, ++observed, Scope.ALL, Period.of(period), figure(value, margin), "Survey"));
    }

    private void happened(String on, KpiEvent event) {
        var recorded = Recorded.alone(position++, day(on).atStartOfDay().toInstant(ZoneOffset.UTC))
                .on(day(on));
        KpisView.VIEW.apply(event, recorded, kpis);
        ObservationsView.VIEW.apply(event, recorded, observations);
    }

    private static TargetRevised revised(String value, TargetChange change, DecisionId decision) {
        return revised(value, change, decision, "2025-12-31");
    }

    private static TargetRevised revised(String value, TargetChange change, @Nullable DecisionId decision, String by) {
        return new TargetRevised(NPS, 2, Scope.ALL, target(value, by), change, "The market changed", decision);
    }

    private static Target target(String value, String by) {
        return new Target(new BigDecimal(value), day(by), List.of());
    }

    private static Measurement figure(String value, @Nullable String margin) {
        return new Measurement(
                new BigDecimal(value), null, margin == null ? null : new BigDecimal(margin), Finality.FINAL);
    }

    private static Definition definition(String unit, Better better) {
        return new Definition(
                "Net promoter score",
                "Would customers recommend us?",
                unit,
                better,
                Layer.LOYALTY_ADVOCACY,
                KpiKind.ADVOCACY,
                Frequency.QUARTERLY,
                14,
                "Survey");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
