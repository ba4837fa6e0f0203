package org.cultureledger.council;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What a decision should have said; what is absent was right. The day of the decision is part of its number and cannot be
 * corrected: record the decision anew and let it supersede this one.
 */
public record Correction(
        @Nullable String title,
        @Nullable String rationale,
        @Nullable String option,
        @Nullable DecisionMode mode,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        @Nullable List<Evidence> evidence,
        @Nullable List<Code> valuesUpheld,
        @Nullable List<Code> valuesTradedOff,
        @Nullable List<ElementCode> advances) {

    public Correction {
        evidence = copy(evidence);
        valuesUpheld = copy(valuesUpheld);
        valuesTradedOff = copy(valuesTradedOff);
        advances = copy(advances);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
