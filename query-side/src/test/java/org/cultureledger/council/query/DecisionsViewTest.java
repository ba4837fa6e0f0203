package org.cultureledger.council.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.Correction;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionRatified;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpNotNeeded;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.council.Seat;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.View;
import org.junit.jupiter.api.Test;

class DecisionsViewTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final CouncilId MAIN = CouncilId.of(ACME, "main");
    private static final DecisionId DECISION = new DecisionId(ACME, "2025-001");
    private static final DecisionId LATER = new DecisionId(ACME, "2025-002");
    private static final Code BRIEF = Code.of("brief");

    private final InMemoryRows<Decision> rows = new InMemoryRows<>();
    private int position;

    @Test
    void a_decision_is_not_there_before_its_day_and_holds_from_the_day_agreed() {
        happened("2025-02-03", recorded());
        assertThat(decision().stateOn(day("2025-02-02"))).isEmpty();
        assertThat(decision().stateOn(day("2025-02-03"))).contains(DecisionState.NOT_YET_IN_FORCE);
        assertThat(decision().stateOn(day("2025-03-01"))).contains(DecisionState.IN_FORCE);
    }

    @Test
    void what_took_its_place_or_took_it_back_works_from_its_own_day() {
        happened("2025-02-03", recorded());
        happened("2025-05-01", new DecisionSuperseded(DECISION, LATER, day("2025-06-01")));
        assertThat(decision().stateOn(day("2025-05-31"))).contains(DecisionState.IN_FORCE);
        assertThat(decision().stateOn(day("2025-06-01"))).contains(DecisionState.SUPERSEDED);
        assertThat(decision().endedOn(day("2025-05-31"))).isEmpty();
        happened("2025-05-02", new DecisionRevoked(DECISION, day("2025-07-01"), "It cost more than it saved"));
        assertThat(decision().stateOn(day("2025-07-01"))).contains(DecisionState.REVOKED);
    }

    @Test
    void an_irregular_decision_is_so_until_the_day_of_its_ratification() {
        happened("2025-02-03", recorded());
        happened("2025-03-03", new DecisionRatified(DECISION, "All agreed later", null));
        assertThat(decision().irregularOn(day("2025-03-02"))).containsExactly(Irregularity.WITHOUT_QUORUM);
        assertThat(decision().irregularOn(day("2025-03-03"))).isEmpty();
    }

    @Test
    void a_review_is_overdue_half_a_year_after_unless_somebody_reviewed() {
        happened("2025-02-03", recorded());
        assertThat(decision().isReviewOverdueOn(day("2025-08-02"))).isFalse();
        assertThat(decision().isReviewOverdueOn(day("2025-08-03"))).isTrue();
        happened("2025-08-01", new OutcomeReviewed(DECISION, ReviewedOutcome.MIXED, List.of(), null));
        assertThat(decision().isReviewOverdueOn(day("2025-08-03"))).isFalse();
    }

    @Test
    void an_amendment_changes_only_what_it_names() {
        happened("2025-02-03", recorded());
        var correction = new Correction("Better words", null, null, null, null, null, null, null, null, null);
        happened("2025-02-04", new DecisionAmended(DECISION, correction, null, "Typing error"));
        assertThat(decision().resolution().title()).isEqualTo("Better words");
        assertThat(decision().resolution().rationale()).isEqualTo("Hand-overs cost trust");
    }

    @Test
    void an_amendment_that_was_judged_anew_is_settled_by_the_ratification_only_as_far_as_that_went() {
        happened("2025-02-03", recorded());
        happened("2025-03-03", new DecisionRatified(DECISION, "All agreed later", null));
        var correction = new Correction(null, null, "Keep", null, null, null, null, null, null, null);
        var worse = new Regularity(List.of(Irregularity.AGAINST_THE_MAJORITY), List.of());
        happened("2025-04-01", new DecisionAmended(DECISION, correction, worse, "Misread"));
        assertThat(decision().irregularOn(day("2025-04-01"))).containsExactly(Irregularity.AGAINST_THE_MAJORITY);
    }

    @Test
    void a_follow_up_takes_back_that_none_is_needed_and_keeps_its_outcome() {
        happened("2025-02-03", recorded());
        happened("2025-02-04", new FollowUpNotNeeded(DECISION, "Nothing to do"));
        assertThat(decision().noFollowUpOn(day("2025-12-31"))).isPresent();
        var briefing = new FollowUp(BRIEF, "Brief the desks", PersonId.of("p-ben"), day("2025-03-01"));
        happened("2025-02-05", new FollowUpAssigned(DECISION, briefing));
        happened("2025-02-20", new FollowUpCompleted(DECISION, BRIEF, "All desks briefed"));
        assertThat(decision().noFollowUpOn(day("2025-12-31"))).isEmpty();
        assertThat(decision().outcomeOf("brief", day("2025-12-31"))).contains("All desks briefed");
    }

    @Test
    void on_any_day_a_decision_is_as_it_was_known_to_be() {
        happened("2025-02-03", recorded());
        happened("2025-02-04", new FollowUpNotNeeded(DECISION, "Nothing to do"));
        var briefing = new FollowUp(BRIEF, "Brief the desks", PersonId.of("p-ben"), day("2025-03-01"));
        happened("2025-02-05", new FollowUpAssigned(DECISION, briefing));
        happened("2025-02-20", new FollowUpCompleted(DECISION, BRIEF, "All desks briefed"));
        happened("2025-03-01", new SupersessionRecorded(DECISION, new DecisionId(ACME, "2024-007"), "Found later"));
        assertThat(decision().noFollowUpOn(day("2025-02-03"))).isEmpty();
        assertThat(decision().noFollowUpOn(day("2025-02-04"))).isPresent();
        assertThat(decision().noFollowUpOn(day("2025-02-05"))).isEmpty();
        assertThat(decision().outcomeOf("brief", day("2025-02-19"))).isEmpty();
        assertThat(decision().supersededOn(day("2025-02-28"))).isEmpty();
        assertThat(decision().supersededOn(day("2025-03-01"))).containsExactly("2024-007");
    }

    @Test
    void a_council_tells_who_sat_in_it_on_any_day() {
        var councils = new InMemoryRows<Council>();
        apply(CouncilsView.VIEW, councils, "2024-12-01", new CouncilEstablished(MAIN, null, null));
        apply(CouncilsView.VIEW, councils, "2025-01-01", seated("p-ann", "2025-01-01"));
        apply(CouncilsView.VIEW, councils, "2025-04-01", seated("p-ben", "2025-05-01"));
        apply(CouncilsView.VIEW, councils, "2025-04-01", new DecisionNumbered(MAIN, DECISION));
        var council = councils.get("acme/main").composition();
        assertThat(SeatItem.on(council, day("2025-04-30")))
                .extracting(SeatItem::person)
                .containsExactly("p-ann");
        assertThat(council.chairOn(day("2025-05-01"))).contains(PersonId.of("p-ben"));
    }

    @Test
    void minutes_are_kept_apart_from_the_meeting_for_those_who_may_read_them() {
        var meeting = Code.of("2025-02-03");
        var text = new Sealed("vault-1", "0a1b");
        var toCouncil = new Disclosure(Audience.COUNCIL, null);
        var held = new MeetingHeld(MAIN, meeting, List.of(PersonId.of("p-ann")), "Complaints", null, toCouncil);
        var meetings = new InMemoryRows<Meeting>();
        apply(MeetingsViews.MEETINGS, meetings, "2025-02-03", held);
        apply(MeetingsViews.MEETINGS, meetings, "2025-03-03", new MinutesApproved(MAIN, meeting));
        assertThat(meetings.get("acme/main/2025-02-03").present()).containsExactly("p-ann");
        assertThat(meetings.get("acme/main/2025-02-03").approvedOn()).isEqualTo("2025-03-03");
        var minutes = new InMemoryRows<Minutes>();
        apply(MeetingsViews.MINUTES, minutes, "2025-02-03", held);
        apply(MeetingsViews.MINUTES, minutes, "2025-02-05", new MinutesWritten(MAIN, meeting, text));
        assertThat(minutes.get("acme/main/2025-02-03").text()).isEqualTo(text);
        assertThat(minutes.get("acme/main/2025-02-03").disclosure()).isEqualTo(toCouncil);
    }

    private Decision decision() {
        return rows.get("acme/2025-001");
    }

    private void happened(String on, DecisionEvent event) {
        apply(DecisionsView.VIEW, rows, on, event);
    }

    private <R> void apply(View<R> view, InMemoryRows<R> rows, String on, Object event) {
        view.apply(
                event,
                Recorded.alone(position++, Instant.parse("2025-01-01T08:00:00Z"))
                        .on(day(on)),
                rows);
    }

    private static MemberSeated seated(String person, String from) {
        return new MemberSeated(MAIN, PersonId.of(person), Seat.CHAIR, day(from));
    }

    private static DecisionRecorded recorded() {
        var resolution = new Resolution(
                "Complaints are answered by whoever takes the call",
                "Hand-overs cost trust",
                null,
                null,
                day("2025-02-03"),
                day("2025-03-01"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DecisionRecorded(
                DECISION,
                MAIN,
                resolution,
                List.of(),
                List.of(),
                new Regularity(List.of(Irregularity.WITHOUT_QUORUM), List.of()),
                Disclosure.TO_ALL);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
