package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;

/**
 * A principle, brand value, guideline or hiring standard on a day; which fields are there depends on what it is.
 *
 * @param on since when it says so
 * @param retiredOn first day on which it no longer held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AdoptionItem(
        String code,
        LocalDate on,
        @Nullable String name,
        @Nullable String customerDesire,
        @Nullable String operationalCapacity,
        @Nullable String resonance,
        @Nullable String value,
        @Nullable String audience,
        @Nullable String dailyDecision,
        @Nullable String text,
        List<String> roles,
        @Nullable String reason,
        List<Adoption.Coverage> coverage,
        @Nullable LocalDate retiredOn,
        @Nullable String retiredBecause,
        String link,
        String lineage) {

    /** Empty if it was adopted after the day. */
    static Optional<AdoptionItem> of(Version<Adoption> version, ViewOf<Adoption> view, Reading reading) {
        var row = version.row();
        var day = reading.moment().on();
        var retirement = row.isRetiredOn(day) ? row.retirement() : null;
        return row.on(day)
                .map(wording -> new AdoptionItem(
                        row.code(),
                        wording.on(),
                        wording.name(),
                        wording.customerDesire(),
                        wording.operationalCapacity(),
                        wording.resonance(),
                        wording.value(),
                        wording.audience(),
                        wording.dailyDecision(),
                        wording.text(),
                        wording.roles(),
                        wording.reason(),
                        row.reports().stream()
                                .filter(report -> !report.on().isAfter(day))
                                .toList(),
                        retirement == null ? null : retirement.on(),
                        retirement == null ? null : retirement.reason(),
                        "%s/%s/%s".formatted(reading.address(), row.kind().collection(), row.code()),
                        reading.lineage(view, version.key())));
    }
}
