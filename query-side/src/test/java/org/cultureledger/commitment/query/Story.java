package org.cultureledger.commitment.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;

/** The events of one initiative, told to the view of commitments in memory; each is recorded on its day unless said otherwise. */
final class Story {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final InitiativeId LOOP = InitiativeId.of(ProgramId.of("acme"), "loop");
    static final Code PILOT = Code.of("pilot");
    static final PersonId OWNER = PersonId.of("p-owner");
    static final PersonId SPONSOR = PersonId.of("p-sponsor");

    private final InMemoryRows<Commitment> rows = new InMemoryRows<>();
    private long position;

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static InitiativePlanned planned() {
        return new InitiativePlanned(
                LOOP,
                OWNER,
                new InitiativePlan(
                        "Close the loop",
                        "Every complaint is answered in two days",
                        List.of(DepartmentId.of("claims")),
                        List.of(),
                        day("2025-01-01"),
                        day("2025-12-31"),
                        null,
                        null,
                        null));
    }

    static MilestoneAdded milestone(String due) {
        return new MilestoneAdded(LOOP, PILOT, "Pilot in claims", day(due), null, null);
    }

    static MilestoneRescheduled moved(String due, SlipCategory category) {
        return new MilestoneRescheduled(LOOP, PILOT, day(due), new SlipReason(category, "Two vacancies"), SPONSOR);
    }

    static MilestoneCompleted completed() {
        return new MilestoneCompleted(LOOP, PILOT, List.of());
    }

    /** An initiative planned long before, with a milestone promised on the first of December 2024. */
    static Story withMilestoneDue(String due) {
        return new Story().then("2024-12-01", planned()).then("2024-12-01", milestone(due));
    }

    Story then(String on, InitiativeEvent event) {
        return recorded(on, on, event);
    }

    Story recorded(String recordedOn, String on, InitiativeEvent event) {
        var at = Recorded.alone(position++, noon(recordedOn)).on(day(on));
        CommitmentsView.VIEW.apply(event, at, rows);
        return this;
    }

    private static Instant noon(String day) {
        return day(day).atTime(12, 0).atZone(BERLIN).toInstant();
    }

    Commitment pilot() {
        return rows.get("acme/milestone/loop/pilot");
    }

    Commitment escalation(String code) {
        return rows.get("acme/escalation/loop/" + code);
    }

    Standing on(String day) {
        return pilot().on(day(day), BERLIN).orElseThrow();
    }
}
