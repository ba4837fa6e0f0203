package org.cultureledger.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Target STEPPED =
            new Target(number("30"), day("2026-12-31"), List.of(step("20", "2025-12-31")));

    @Test
    void steps_come_before_the_target_and_one_after_the_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(number("30"), day("2026-12-31"), List.of(step("20", "2026-12-31"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(
                        number("30"), day("2026-12-31"), List.of(step("20", "2026-06-30"), step("10", "2025-12-31"))));
    }

    @Test
    void nothing_is_demanded_before_the_first_step() {
        assertThat(STEPPED.demandedBy(day("2025-12-30"))).isEmpty();
        assertThat(STEPPED.demandedBy(day("2026-12-30"))).contains(number("20"));
        assertThat(STEPPED.demandedBy(day("2026-12-31"))).contains(number("30"));
    }

    @Test
    void a_step_that_asks_for_more_is_no_easing() {
        var harder = new Target(number("30"), day("2026-12-31"), List.of(step("25", "2025-12-31")));
        assertThat(harder.comparedWith(STEPPED, Better.UP)).isEqualTo(TargetChange.TIGHTENED);
        assertThat(STEPPED.comparedWith(harder, Better.UP)).isEqualTo(TargetChange.EASED);
    }

    private static TargetStep step(String value, String by) {
        return new TargetStep(number(value), day(by));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
