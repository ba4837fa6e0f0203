package org.cultureledger.temporal.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;
import org.junit.jupiter.api.Test;

class SlipLedgerTest {

    private final InMemoryRows<Slippage> rows = new InMemoryRows<>();

    @Test
    void a_row_tells_how_often_and_how_far_its_milestone_slipped() {
        given("ann", new MilestonePlanned("i1", "pilot", "ann", LocalDate.of(2026, 3, 1)));
        given("ben", new MilestoneRescheduled("i1", "pilot", LocalDate.of(2026, 3, 11), "Supplier late"));
        given("cleo", new MilestoneRescheduled("i1", "pilot", LocalDate.of(2026, 3, 31), "Budget frozen"));
        given("ann", new MilestoneCompleted("i1", "pilot", LocalDate.of(2026, 4, 2)));

        assertThat(rows.get("i1/pilot"))
                .isEqualTo(new Slippage(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        2,
                        30,
                        "Budget frozen",
                        "cleo",
                        LocalDate.of(2026, 4, 2)));
    }

    private void given(String actor, InitiativeEvent event) {
        SlipLedger.VIEW.apply(event, Recorded.alone(0, Instant.EPOCH).by(actor), rows);
    }
}
