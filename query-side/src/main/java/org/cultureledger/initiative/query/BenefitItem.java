package org.cultureledger.initiative.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cultureledger.initiative.Confidence;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative was to do to a KPI, and what it did.
 *
 * @param kpi absent where neither was named
 * @param expected difference in the KPI's unit
 * @param measured the latest measurement, a difference in the KPI's unit
 * @param cost of the whole initiative, as planned
 * @param spent on the whole initiative by the day, in each currency, as far as the reader may see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BenefitItem(
        String initiative,
        String title,
        InitiativeState state,
        @Nullable String kpi,
        @Nullable BigDecimal expected,
        @Nullable LocalDate expectedBy,
        @Nullable BigDecimal measured,
        @Nullable LocalDate measuredOn,
        @Nullable Confidence confidence,
        @Nullable Money cost,
        List<Money> spent,
        String link,
        String lineage) {

    /** One for each KPI; one without where only cost or spend is known. */
    static Stream<BenefitItem> of(InitiativeInView seen, List<Money> spent) {
        var row = seen.row();
        var effects = row.effectsOn(seen.reading().moment().on());
        var kpis = new TreeSet<>(effects.keySet());
        var expected = row.expectedEffect();
        if (expected != null) kpis.add(expected.kpi());
        if (kpis.isEmpty())
            return row.cost() == null && spent.isEmpty()
                    ? Stream.empty()
                    : Stream.of(of(seen, null, null, null, spent));
        return List.copyOf(kpis).stream()
                .map(kpi -> of(
                        seen,
                        kpi,
                        expected == null || !expected.kpi().equals(kpi) ? null : expected,
                        effects.get(kpi),
                        spent));
    }

    private static BenefitItem of(
            InitiativeInView seen,
            @Nullable String kpi,
            Initiative.@Nullable Expected expected,
            Initiative.@Nullable Effect measured,
            List<Money> spent) {
        var row = seen.row();
        return new BenefitItem(
                row.code(),
                row.title(),
                seen.state(),
                kpi,
                expected == null ? null : expected.size(),
                expected == null ? null : expected.by(),
                measured == null ? null : measured.effect(),
                measured == null ? null : measured.on(),
                measured == null ? null : measured.confidence(),
                row.cost(),
                spent,
                seen.link(),
                seen.lineage());
    }
}
