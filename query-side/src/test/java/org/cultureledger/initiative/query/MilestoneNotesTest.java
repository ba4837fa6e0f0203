package org.cultureledger.initiative.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.initiative.InitiativeEvent.MilestoneReopened;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

class MilestoneNotesTest {

    private static final InitiativeId LOOP = InitiativeId.of(ProgramId.of("acme"), "loop");
    private static final Code PILOT = Code.of("pilot");

    private final InMemoryRows<MilestoneNotes> rows = new InMemoryRows<>();
    private int position;

    @Test
    void the_evidence_of_a_completion_stays_true_of_the_days_before_it_was_reopened() {
        happened("2025-01-01", new MilestoneAdded(LOOP, PILOT, "Pilot", day("2025-03-31"), null, "A report"));
        happened("2025-03-20", new MilestoneCompleted(LOOP, PILOT, List.of(Evidence.of("The report"))));
        happened("2025-04-10", new MilestoneReopened(LOOP, PILOT, "It was about another pilot"));
        var notes = rows.get("acme/loop/pilot");
        assertThat(notes.evidenceOn(day("2025-03-19"))).isEmpty();
        assertThat(notes.evidenceOn(day("2025-04-09"))).containsExactly(Evidence.of("The report"));
        assertThat(notes.evidenceOn(day("2025-04-10"))).isEmpty();
    }

    private void happened(String on, InitiativeEvent event) {
        var at = Recorded.alone(position++, Instant.parse("2025-04-10T08:00:00Z"))
                .on(day(on));
        InitiativeParts.MILESTONES.apply(event, at, rows);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
