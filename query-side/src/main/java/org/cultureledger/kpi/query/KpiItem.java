package org.cultureledger.kpi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI is, on a day.
 *
 * @param orphaned whether whoever owns it has left, while it is still measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiItem(
        String code,
        String name,
        String question,
        String unit,
        Better better,
        Layer layer,
        KpiKind kind,
        Frequency frequency,
        int publicationLagDays,
        String owner,
        String source,
        @Nullable String replacedBy,
        @Nullable LocalDate retiredFrom,
        boolean orphaned,
        String link,
        String lineage) {

    static KpiItem of(Kpi kpi, Definition definition, boolean orphaned, Reading reading, String lineage) {
        var day = reading.moment().on();
        return new KpiItem(
                kpi.code(),
                definition.name(),
                definition.question(),
                definition.unit(),
                definition.better(),
                definition.layer(),
                definition.kind(),
                definition.frequency(),
                definition.publicationLagDays(),
                kpi.ownerOn(day),
                definition.source(),
                kpi.replacedBy(day),
                kpi.retiredFrom(day),
                orphaned,
                reading.address() + "/kpis/" + kpi.code(),
                lineage);
    }
}
