package org.cultureledger.temporal.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cultureledger.temporal.example.Commitment.Standing;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    private final Commitment commitment = Commitment.made("ann", DUE);

    @Test
    void a_commitment_is_open_on_the_day_it_is_due() {
        assertThat(commitment.standingOn(DUE)).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_commitment_is_late_the_day_after() {
        assertThat(commitment.standingOn(DUE.plusDays(1))).isEqualTo(Standing.LATE);
    }

    @Test
    void a_commitment_is_done_once_it_is_done_however_late() {
        assertThat(commitment.doneOn(DUE.plusDays(9)).standingOn(DUE.plusDays(10)))
                .isEqualTo(Standing.DONE);
    }
}
