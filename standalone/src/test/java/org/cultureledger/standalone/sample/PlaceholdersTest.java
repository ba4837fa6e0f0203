package org.cultureledger.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private final List<SampleStep> steps = SampleHistory.read().steps();

    @Test
    void whatever_day_the_sample_ends_on_it_observes_no_period_twice() {
        for (var end = FIRST; end.isBefore(FIRST.plusYears(4)); end = end.plusDays(1)) {
            var placeholders = new Placeholders(end);
            assertThat(observations()
                            .map(step -> step.post() + placeholders.fill(period(step)))
                            .toList())
                    .as("periods of a sample that ends on %s", end)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatever_day_the_sample_ends_on_a_month_is_observed_after_it_has_ended() {
        var monthly = observations()
                .filter(step -> period(step).startsWith("${month"))
                .toList();
        for (var end = FIRST; end.isBefore(FIRST.plusYears(4)); end = end.plusDays(1)) {
            var placeholders = new Placeholders(end);
            for (var step : monthly)
                assertThat(YearMonth.parse(placeholders.fill(period(step))).atEndOfMonth())
                        .isBefore(end.plusDays(step.day()));
        }
    }

    @Test
    void periods_are_those_that_had_ended_so_many_days_before_the_end() {
        var placeholders = new Placeholders(LocalDate.parse("2026-11-23"));
        assertThat(List.of(
                        placeholders.fill("${-2}"),
                        placeholders.fill("${month -32}"),
                        placeholders.fill("${quarter -92}"),
                        placeholders.fill("${half -182}"),
                        placeholders.fill("${year -365}")))
                .containsExactly("2026-11-21", "2026-09", "2026-Q2", "2025-H2", "2025");
    }

    private Stream<SampleStep> observations() {
        return steps.stream().filter(step -> step.post().endsWith("/observations"));
    }

    private static String period(SampleStep step) {
        return String.valueOf(step.body().get("period"));
    }
}
