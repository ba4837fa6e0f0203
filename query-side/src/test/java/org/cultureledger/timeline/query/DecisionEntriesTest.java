package org.cultureledger.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.DecisionEvent.DecisionDisclosed;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Seat;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

class DecisionEntriesTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final CouncilId MAIN = CouncilId.of(ACME, "main");
    private static final DecisionId DECISION = new DecisionId(ACME, "2025-001");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Disclosure TO_COUNCIL = new Disclosure(Audience.COUNCIL, null);

    private final InMemoryRows<TimelineEntry> rows = new InMemoryRows<>();

    @Test
    void a_decision_and_what_follows_from_it_are_told_in_sentences() {
        happened(0, 0, recorded());
        happened(1, 1, assigned());
        assertThat(entry(0).title()).isEqualTo("Decision 2025-001 “Whoever takes the call” was taken on 2025-02-03");
        assertThat(entry(0).elements()).containsExactly("EMB-3");
        assertThat(entry(1).title())
                .isEqualTo("Follow-up “Brief the desks” of Decision 2025-001 “Whoever takes the call” was promised for"
                        + " 2025-03-01 by p-ben");
        assertThat(entry(1).link()).isEqualTo("/api/programs/acme/decisions/2025-001/follow-ups/brief");
        assertThat(entry(1).persons()).containsExactly("p-ben");
    }

    @Test
    void narrowing_the_readers_of_a_decision_takes_back_what_was_told_before() {
        happened(0, 0, recorded());
        happened(1, 1, assigned());
        happened(2, 2, new DecisionDisclosed(DECISION, TO_COUNCIL));
        happened(3, 3, assigned());
        assertThat(List.of(entry(0), entry(1), entry(2), entry(3)))
                .extracting(TimelineEntry::disclosure)
                .containsOnly(TO_COUNCIL);
    }

    @Test
    void a_seat_is_told_to_all_and_a_number_to_the_council_only() {
        happened(0, 0, new MemberSeated(MAIN, PersonId.of("p-ann"), Seat.CHAIR, DAY));
        happened(1, 1, new DecisionNumbered(MAIN, DECISION));
        assertThat(entry(0).title()).isEqualTo("p-ann took a seat in the council as chair from 2025-02-03");
        assertThat(entry(0).disclosure()).isEqualTo(Disclosure.TO_ALL);
        assertThat(entry(1).disclosure()).isEqualTo(TO_COUNCIL);
    }

    private void happened(long position, long sequence, Object event) {
        var at = new Recorded(
                position,
                position,
                position,
                Instant.parse("2025-02-03T08:00:00Z"),
                DECISION.toString(),
                sequence,
                "event-" + position,
                "account/a-1",
                null,
                null,
                DAY);
        TimelineView.VIEW.apply(event, at, rows);
    }

    private TimelineEntry entry(long position) {
        return rows.get(TimelineEntry.key("acme", position));
    }

    private static FollowUpAssigned assigned() {
        return new FollowUpAssigned(
                DECISION,
                new FollowUp(
                        Code.of("brief"),
                        "Brief the desks",
                        PersonId.of("p-ben"),
                        DAY.withMonth(3).withDayOfMonth(1)));
    }

    private static DecisionRecorded recorded() {
        var resolution = new Resolution(
                "Whoever takes the call",
                "Hand-overs cost trust",
                null,
                null,
                DAY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(ElementCode.of("EMB-3")));
        return new DecisionRecorded(
                DECISION,
                MAIN,
                resolution,
                List.of(),
                List.of(),
                new Regularity(List.of(), List.of()),
                Disclosure.TO_ALL);
    }
}
