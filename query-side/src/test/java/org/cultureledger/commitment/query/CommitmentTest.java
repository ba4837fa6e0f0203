package org.cultureledger.commitment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.commitment.query.Story.BERLIN;
import static org.cultureledger.commitment.query.Story.LOOP;
import static org.cultureledger.commitment.query.Story.PILOT;
import static org.cultureledger.commitment.query.Story.SPONSOR;
import static org.cultureledger.commitment.query.Story.completed;
import static org.cultureledger.commitment.query.Story.day;
import static org.cultureledger.commitment.query.Story.moved;
import static org.cultureledger.commitment.query.Story.withMilestoneDue;

import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final PersonId HEIR = PersonId.of("p-heir");

    @Test
    void before_it_was_promised_a_commitment_is_not_there() {
        var story = withMilestoneDue("2025-03-31");
        assertThat(story.pilot().on(day("2024-11-30"), BERLIN)).isEmpty();
        assertThat(story.pilot().on(day("2024-12-01"), BERLIN)).isPresent();
    }

    @Test
    void a_commitment_is_due_soon_on_its_day_and_fourteen_days_before_and_overdue_the_day_after() {
        var story = withMilestoneDue("2025-03-31");
        assertThat(story.on("2025-03-16").state()).isEqualTo(CommitmentState.OPEN);
        assertThat(story.on("2025-03-17").state()).isEqualTo(CommitmentState.DUE_SOON);
        assertThat(story.on("2025-03-31").state()).isEqualTo(CommitmentState.DUE_SOON);
        assertThat(story.on("2025-04-01").state()).isEqualTo(CommitmentState.OVERDUE);
    }

    @Test
    void a_move_changes_the_day_from_its_own_day_on() {
        var story = withMilestoneDue("2025-03-31").then("2025-03-01", moved("2025-05-31", SlipCategory.RESOURCES));
        assertThat(story.on("2025-02-01").due()).isEqualTo("2025-03-31");
        assertThat(story.on("2025-02-01").slips()).isZero();
        assertThat(story.on("2025-03-01").due()).isEqualTo("2025-05-31");
        assertThat(story.on("2025-03-01").slippedDays()).isEqualTo(61);
    }

    @Test
    void a_move_to_an_earlier_day_is_a_slip_of_negative_days() {
        var story = withMilestoneDue("2025-03-31").then("2025-01-10", moved("2025-03-01", SlipCategory.SCOPE));
        assertThat(story.on("2025-01-10").slips()).isEqualTo(1);
        assertThat(story.on("2025-01-10").slippedDays()).isEqualTo(-30);
    }

    @Test
    void of_two_moves_the_one_recorded_last_holds_whatever_their_days() {
        var story = withMilestoneDue("2025-03-31")
                .recorded("2025-02-20", "2025-02-20", moved("2025-06-30", SlipCategory.SCOPE))
                .recorded("2025-02-25", "2025-02-10", moved("2025-04-30", SlipCategory.SCOPE));
        assertThat(story.on("2025-03-01").due()).isEqualTo("2025-04-30");
        assertThat(story.on("2025-02-15").due()).isEqualTo("2025-04-30");
    }

    @Test
    void done_in_time_is_measured_by_the_day_that_stood_at_completion() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-01", moved("2025-05-31", SlipCategory.RESOURCES))
                .then("2025-05-20", completed());
        assertThat(story.on("2025-05-20").state()).isEqualTo(CommitmentState.DONE_IN_TIME);
        assertThat(story.on("2025-05-19").state()).isEqualTo(CommitmentState.DUE_SOON);
    }

    @Test
    void a_move_made_after_the_day_of_completion_does_not_make_it_in_time() {
        var story = withMilestoneDue("2025-10-01")
                .then("2025-11-20", moved("2025-12-31", SlipCategory.RESOURCES))
                .recorded("2025-11-21", "2025-11-15", completed());
        assertThat(story.on("2025-11-21").state()).isEqualTo(CommitmentState.DONE_LATE);
        assertThat(story.on("2025-11-21").due()).isEqualTo("2025-12-31");
    }

    @Test
    void a_milestone_added_before_its_initiative_is_handed_over_is_the_old_owners_until_then() {
        var story = new Story()
                .then("2024-12-01", Story.planned())
                .then("2024-12-02", new InitiativeHandedOver(LOOP, HEIR, day("2025-02-01"), "Change of role"))
                .then("2024-12-10", Story.milestone("2025-03-31"));
        assertThat(story.on("2025-01-31").owner()).isEqualTo("p-owner");
        assertThat(story.on("2025-02-01").owner()).isEqualTo("p-heir");
    }

    @Test
    void a_completion_recorded_more_than_fourteen_days_later_counts_as_late_until_somebody_else_confirms_it() {
        var story = withMilestoneDue("2025-03-31").recorded("2025-04-04", "2025-03-20", completed());
        assertThat(story.on("2025-04-10").isUnconfirmed()).isTrue();
        assertThat(story.on("2025-04-10").state()).isEqualTo(CommitmentState.DONE_LATE);

        story.then("2025-04-11", new CompletionConfirmed(LOOP, PILOT, SPONSOR));
        assertThat(story.on("2025-04-11").state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void a_completion_recorded_fourteen_days_later_needs_no_witness() {
        var story = withMilestoneDue("2025-03-31").recorded("2025-04-03", "2025-03-20", completed());
        assertThat(story.on("2025-04-10").state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void a_reopened_milestone_is_open_again_and_its_next_completion_needs_its_own_witness() {
        var story = withMilestoneDue("2025-03-31")
                .recorded("2025-04-20", "2025-03-20", completed())
                .then("2025-04-21", new CompletionConfirmed(LOOP, PILOT, SPONSOR))
                .then("2025-04-22", new MilestoneReopened(LOOP, PILOT, "The report was missing"));
        assertThat(story.on("2025-04-22").state()).isEqualTo(CommitmentState.OVERDUE);

        story.recorded("2025-05-30", "2025-05-01", completed());
        assertThat(story.on("2025-05-30").isUnconfirmed()).isTrue();
    }

    @Test
    void a_dropped_milestone_stays_as_dropped() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-02-01", new MilestoneDropped(LOOP, PILOT, "No longer needed"));
        assertThat(story.on("2025-06-01").state()).isEqualTo(CommitmentState.DROPPED);
        assertThat(story.on("2025-01-31").state()).isEqualTo(CommitmentState.OPEN);
    }

    @Test
    void milestones_without_an_owner_of_their_own_are_handed_over_with_the_initiative_from_the_day_named() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-01-10", new InitiativeHandedOver(LOOP, HEIR, day("2025-02-01"), "Change of role"));
        assertThat(story.on("2025-01-31").owner()).isEqualTo("p-owner");
        assertThat(story.on("2025-02-01").owner()).isEqualTo("p-heir");
    }

    @Test
    void a_milestone_handed_to_somebody_else_no_longer_follows_the_initiative() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-01-05", new MilestoneHandedOver(LOOP, PILOT, SPONSOR, day("2025-01-05"), "Closer to it"))
                .then("2025-01-10", new InitiativeHandedOver(LOOP, HEIR, day("2025-01-10"), "Change of role"));
        assertThat(story.on("2025-01-10").owner()).isEqualTo("p-sponsor");
    }

    @Test
    void what_is_pending_is_dropped_with_its_initiative_and_what_is_done_stays_done() {
        var open = withMilestoneDue("2025-03-31").then("2025-02-01", new InitiativeCancelled(LOOP, "Bought instead"));
        assertThat(open.on("2025-02-01").state()).isEqualTo(CommitmentState.DROPPED);

        var done = withMilestoneDue("2025-03-31")
                .then("2025-01-20", completed())
                .then("2025-02-01", new InitiativeCancelled(LOOP, "Bought instead"));
        assertThat(done.on("2025-02-01").state()).isEqualTo(CommitmentState.DONE_IN_TIME);
    }

    @Test
    void an_escalation_is_a_commitment_of_whom_it_is_asked() {
        var help = Code.of("help");
        var story = withMilestoneDue("2025-03-31")
                .then("2025-01-10", new Escalated(LOOP, help, "Two more people", SPONSOR, day("2025-01-31")));
        var asked = story.escalation("help").on(day("2025-02-01"), BERLIN).orElseThrow();
        assertThat(asked.owner()).isEqualTo("p-sponsor");
        assertThat(asked.state()).isEqualTo(CommitmentState.OVERDUE);

        story.then("2025-02-02", new EscalationAnswered(LOOP, help, "They come in March"));
        assertThat(story.escalation("help")
                        .on(day("2025-02-02"), BERLIN)
                        .orElseThrow()
                        .state())
                .isEqualTo(CommitmentState.DONE_LATE);
    }
}
