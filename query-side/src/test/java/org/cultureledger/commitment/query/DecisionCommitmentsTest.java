package org.cultureledger.commitment.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cultureledger.council.Correction;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionDisclosed;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpRescheduled;
import org.cultureledger.council.DecisionEvent.OutcomeReviewConfirmed;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.FollowUp;
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
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionCommitmentsTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final CouncilId MAIN = CouncilId.of(ACME, "main");
    private static final DecisionId DECISION = new DecisionId(ACME, "2025-001");
    private static final Code BRIEF = Code.of("brief");
    private static final Disclosure TO_COUNCIL = new Disclosure(Audience.COUNCIL, null);
    private static final String REVIEW = "acme/outcome-review/2025-001";
    private static final String FOLLOW_UP = "acme/follow-up/2025-001/brief";

    private final InMemoryRows<Commitment> rows = new InMemoryRows<>();
    private int position;

    @BeforeEach
    void a_decision_of_a_council_chaired_by_ann() {
        happened("2024-12-01", new CouncilEstablished(MAIN, null, null));
        happened("2025-01-01", seated("p-ann", "2025-01-01"));
        happened("2025-02-03", recorded());
    }

    @Test
    void the_chair_owes_a_review_half_a_year_after_a_decision() {
        var review = on("2025-03-01", REVIEW);
        assertThat(review.due()).isEqualTo("2025-08-02");
        assertThat(review.owner()).isEqualTo("p-ann");
        assertThat(review.state()).isEqualTo(CommitmentState.OPEN);
        assertThat(on("2025-08-03", REVIEW).state()).isEqualTo(CommitmentState.OVERDUE);
    }

    @Test
    void the_next_chair_owes_it_from_his_first_day() {
        happened("2025-03-10", seated("p-ben", "2025-04-01"));
        assertThat(on("2025-03-31", REVIEW).owner()).isEqualTo("p-ann");
        assertThat(on("2025-04-01", REVIEW).owner()).isEqualTo("p-ben");
    }

    @Test
    void a_chair_recorded_before_the_decision_but_seated_after_it_takes_the_review_over() {
        happened("2025-03-10", seated("p-ben", "2025-04-01"));
        var second = new DecisionId(ACME, "2025-002");
        happened("2025-02-20", recorded(second));
        assertThat(on("2025-03-31", "acme/outcome-review/2025-002").owner()).isEqualTo("p-ann");
        assertThat(on("2025-04-01", "acme/outcome-review/2025-002").owner()).isEqualTo("p-ben");
    }

    @Test
    void the_first_review_keeps_the_promise_and_later_ones_change_nothing() {
        happened("2025-07-01", new OutcomeReviewed(DECISION, ReviewedOutcome.MIXED, List.of(), null));
        happened("2026-02-01", new OutcomeReviewed(DECISION, ReviewedOutcome.WORKED, List.of(), null));
        assertThat(on("2026-02-02", REVIEW).doneOn()).isEqualTo("2025-07-01");
        assertThat(on("2026-02-02", REVIEW).state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void a_review_recorded_late_counts_once_somebody_else_confirms_it() {
        var reviewed = new OutcomeReviewed(DECISION, ReviewedOutcome.MIXED, List.of(), null);
        CommitmentsView.VIEW.apply(
                reviewed,
                Recorded.alone(position++, Instant.parse("2025-09-01T08:00:00Z"))
                        .on(day("2025-07-01")),
                rows);
        assertThat(on("2025-09-01", REVIEW).state()).isEqualTo(CommitmentState.DONE_LATE);
        happened("2025-09-01", new OutcomeReviewConfirmed(DECISION, 2, PersonId.of("p-ben")));
        assertThat(on("2025-09-01", REVIEW).isUnconfirmed()).isTrue();
        happened("2025-09-01", new OutcomeReviewConfirmed(DECISION, 1, PersonId.of("p-ben")));
        assertThat(on("2025-09-01", REVIEW).state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void a_day_of_review_that_was_written_down_wrongly_is_put_right_and_no_slip() {
        var right = new Correction(null, null, null, null, null, day("2025-09-30"), null, null, null, null);
        happened("2025-03-01", new DecisionAmended(DECISION, right, null, "Typing error"));
        var review = on("2025-03-01", REVIEW);
        assertThat(review.due()).isEqualTo("2025-09-30");
        assertThat(review.originalDue()).isEqualTo("2025-09-30");
        assertThat(review.slips()).isZero();
    }

    @Test
    void a_follow_up_is_a_promise_that_moves_and_is_kept() {
        happened("2025-02-03", assigned());
        happened("2025-02-20", new FollowUpRescheduled(DECISION, BRIEF, day("2025-04-01"), "Holidays"));
        happened("2025-03-20", new FollowUpCompleted(DECISION, BRIEF, "All desks briefed"));
        var followUp = on("2025-03-20", FOLLOW_UP);
        assertThat(followUp.slips()).isEqualTo(1);
        assertThat(followUp.slippedDays()).isEqualTo(31);
        assertThat(followUp.state()).isEqualTo(CommitmentState.DONE_IN_TIME);
        assertThat(on("2025-02-10", FOLLOW_UP).due()).isEqualTo("2025-03-01");
    }

    @Test
    void whoever_may_not_see_a_decision_does_not_see_what_it_promises() {
        happened("2025-02-03", assigned());
        happened("2025-02-04", new DecisionDisclosed(DECISION, TO_COUNCIL));
        assertThat(rows.get(FOLLOW_UP).disclosure()).isEqualTo(TO_COUNCIL);
        assertThat(rows.get(REVIEW).disclosure()).isEqualTo(TO_COUNCIL);
    }

    private void happened(String on, Object event) {
        var at = Recorded.alone(position++, Instant.parse("2025-01-01T08:00:00Z"))
                .on(day(on));
        CommitmentsView.VIEW.apply(event, at, rows);
    }

    private Standing on(String day, String key) {
        return rows.get(key).on(day(day), ZoneOffset.UTC).orElseThrow();
    }

    private static MemberSeated seated(String person, String from) {
        return new MemberSeated(MAIN, PersonId.of(person), Seat.CHAIR, day(from));
    }

    private static FollowUpAssigned assigned() {
        return new FollowUpAssigned(
                DECISION, new FollowUp(BRIEF, "Brief the desks", PersonId.of("p-ben"), day("2025-03-01")));
    }

    private static DecisionRecorded recorded() {
        return recorded(DECISION);
    }

    private static DecisionRecorded recorded(DecisionId decision) {
        var resolution = new Resolution(
                "Complaints are answered by whoever takes the call",
                "Hand-overs cost trust",
                null,
                null,
                day("2025-02-03"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DecisionRecorded(
                decision,
                MAIN,
                resolution,
                List.of(),
                List.of(),
                new Regularity(List.of(), List.of()),
                Disclosure.TO_ALL);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
