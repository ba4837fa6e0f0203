package org.cultureledger.kpi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.query.Observation.Figure;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is known on a day.
 *
 * @param observedOn when it was first known
 * @param corrections what it was known to be after the first time, in the order of recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObservationItem(
        int number,
        String period,
        @Nullable String segment,
        @Nullable String department,
        @Nullable String country,
        BigDecimal value,
        @Nullable Integer sampleSize,
        @Nullable BigDecimal marginOfError,
        Finality finality,
        String source,
        LocalDate observedOn,
        BigDecimal firstValue,
        List<CorrectionItem> corrections,
        String link,
        String lineage) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectionItem(
            LocalDate on,
            BigDecimal value,
            Finality finality,
            @Nullable String reason) {

        static CorrectionItem of(Figure figure) {
            var measurement = figure.measurement();
            return new CorrectionItem(figure.on(), measurement.value(), measurement.finality(), figure.reason());
        }
    }

    /** Nothing where it was not yet known on the day. */
    static Stream<ObservationItem> of(Observation observation, Reading reading, String lineage) {
        var day = reading.moment().on();
        return observation.on(day).stream().map(known -> {
            var first = observation.figures().getFirst();
            var part = observation.part();
            return new ObservationItem(
                    observation.number(),
                    observation.period(),
                    part.segment(),
                    part.department(),
                    part.country(),
                    known.value(),
                    known.sampleSize(),
                    known.marginOfError(),
                    known.finality(),
                    observation.source(),
                    first.on(),
                    first.measurement().value(),
                    observation.figures().stream()
                            .skip(1)
                            .filter(figure -> !figure.on().isAfter(day))
                            .map(CorrectionItem::of)
                            .toList(),
                    "%s/kpis/%s/observations/%d".formatted(reading.address(), observation.kpi(), observation.number()),
                    lineage);
        });
    }
}
