package org.cultureledger.kpi.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiEvent.BaselineSet;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.LinkHypothesised;
import org.cultureledger.kpi.KpiEvent.Observed;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetStep;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A KPI observed as a whole, in two segments and in a department. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class ScorecardTest {

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private KpiId nps;
    private int observed;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        nps = KpiId.of(program, "nps");
        var definition = new Definition(
                "Net promoter score",
                "Would customers recommend us?",
                "points",
                Better.UP,
                Layer.LOYALTY_ADVOCACY,
                KpiKind.ADVOCACY,
                Frequency.MONTHLY,
                14,
                "Survey");
        ledger.record(nps, "2025-01-02", new KpiDefined(nps, PersonId.of("p-ann"), definition));
        ledger.record(nps, "2025-01-02", new BaselineSet(nps, Scope.ALL, Period.of("2024-12"), figure("10")));
        ledger.record(nps, "2025-01-02", new TargetSet(nps, 1, Scope.ALL, target()));
        ledger.record(
                nps,
                "2025-01-02",
                new LinkHypothesised(nps, KpiId.of(program, "revenue"), 90, LocalDate.of(2025, 9, 1)));
        for (var month : List.of("2025-01", "2025-02", "2025-03", "2025-04"))
            observe(Scope.ALL, month, String.valueOf(10 + Integer.parseInt(month.substring(5))));
        observe(segment("loyal"), "2025-03", "40");
        observe(segment("new"), "2025-04", "5");
        observe(new Scope(null, DepartmentId.of("claims"), null), "2025-04", "9");
    }

    @Test
    void a_kpi_stands_with_its_way_to_the_target_a_forecast_and_what_it_drives() {
        var row = "$.items[0].";
        assertThat(this.<String>read("/scorecard", row + "trajectory[*].by"))
                .containsExactly("2024-12-31", "2025-06-30", "2025-12-31");
        assertThat(this.<Integer>read("/scorecard", "$.items[*].forecast.points"))
                .containsExactly(4);
        assertThat(this.<String>read("/scorecard", "$.items[*].forecast.outlook"))
                .containsExactly("MISSES");
        assertThat(this.<String>read("/scorecard", row + "drives[*].drives")).containsExactly("revenue");
    }

    @Test
    void the_scorecard_is_cut_by_segment_or_department_as_far_as_something_is_known() {
        assertThat(this.<String>read("/scorecard?by=segment", "$.items[*].segment"))
                .containsExactly("loyal", "new");
        assertThat(this.<String>read("/scorecard?by=department", "$.items[*].department"))
                .containsExactly("claims");
        assertThat(this.<String>read("/scorecard?by=country", "$.items[*]")).isEmpty();
        assertThat(this.<String>read("/scorecard?by=segment&segment=new", "$.items[*].segment"))
                .containsExactly("new");
        assertThat(this.<String>read("/scorecard?by=segment&on=2025-05-19", "$.items[*]"))
                .isEmpty();
    }

    @Test
    void a_cut_by_anything_else_is_refused_by_the_parameters_name() {
        var answer = ledger.get(address("/scorecard?by=colour"));
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("by");
    }

    @Test
    void one_kpi_is_told_with_each_of_its_parts_and_its_baselines() {
        assertThat(this.<String>read("/kpis/nps", "$.parts[*].segment")).containsExactlyInAnyOrder("loyal", "new");
        assertThat(this.<String>read("/kpis/nps", "$.parts[*].department")).containsExactly("claims");
        assertThat(this.<String>read("/kpis/nps", "$.baselines[*].period")).containsExactly("2024-12");
    }

    private <T> List<T> read(String path, String what) {
        var answer = ledger.get(address(path)).getResponse();
        return JsonPath.read(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), what);
    }

    private String address(String path) {
        return "/api/programs/" + program.code() + path;
    }

    private void observe(Scope scope, String period, String value) {
        ledger.record(
                nps, "2025-05-20", new Observed(nps, ++observed, scope, Period.of(period), figure(value), "Survey"));
    }

    private static Scope segment(String code) {
        return new Scope(Code.of(code), null, null);
    }

    private static Target target() {
        return new Target(
                new BigDecimal("60"),
                LocalDate.of(2025, 12, 31),
                List.of(new TargetStep(new BigDecimal("20"), LocalDate.of(2025, 6, 30))));
    }

    private static Measurement figure(String value) {
        return new Measurement(new BigDecimal(value), null, null, Finality.FINAL);
    }
}
