package org.cultureledger.kpi.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.jspecify.annotations.Nullable;

/** The body that defines a KPI. */
record KpiForm(
        Code code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank String question,
        @NotBlank @Size(max = 64) String unit,
        Better better,
        Layer layer,
        KpiKind kind,
        Frequency frequency,
        @Nullable @PositiveOrZero @Max(LONGEST_LAG) Integer publicationLagDays,
        PersonId owner,
        @NotBlank @Size(max = 200) String source,
        @Nullable LocalDate on) {

    /** Days; a figure that takes longer to know steers nothing. */
    static final int LONGEST_LAG = 3_660;

    Definition definition() {
        return new Definition(
                name,
                question,
                unit,
                better,
                layer,
                kind,
                frequency,
                publicationLagDays == null ? 0 : publicationLagDays,
                source);
    }
}
