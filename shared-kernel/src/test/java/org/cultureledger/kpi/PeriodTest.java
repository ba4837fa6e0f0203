package org.cultureledger.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-W01, WEEKLY, 2024-12-30, 2025-01-05",
        "2020-W53, WEEKLY, 2020-12-28, 2021-01-03",
        "2024-02, MONTHLY, 2024-02-01, 2024-02-29",
        "2025-Q1, QUARTERLY, 2025-01-01, 2025-03-31",
        "2025-Q4, QUARTERLY, 2025-10-01, 2025-12-31",
        "2025-H2, HALF_YEARLY, 2025-07-01, 2025-12-31",
        "2025, YEARLY, 2025-01-01, 2025-12-31"
    })
    void a_period_knows_its_frequency_and_its_days(String value, Frequency frequency, LocalDate first, LocalDate last) {
        var period = Period.of(value);
        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(Period.containing(first, frequency)).isEqualTo(period);
        assertThat(Period.containing(last, frequency)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-W00", "2025-W53", "2025-W54", "2025-13", "2025-Q5", "2025-H3", "25", "2025-1", "1625"})
    void what_is_no_period_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(value));
    }

    @Test
    void the_examples_of_each_frequency_are_periods_of_it() {
        for (var frequency : Frequency.values())
            assertThat(Period.of(frequency.example()).frequency()).isEqualTo(frequency);
    }

    @Test
    void periods_follow_one_another() {
        assertThat(Period.of("2025-Q2")).isGreaterThan(Period.of("2025-Q1"));
    }
}
