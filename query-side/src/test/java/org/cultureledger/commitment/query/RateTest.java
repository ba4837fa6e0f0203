package org.cultureledger.commitment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.commitment.query.Story.LOOP;
import static org.cultureledger.commitment.query.Story.PILOT;
import static org.cultureledger.commitment.query.Story.SPONSOR;
import static org.cultureledger.commitment.query.Story.completed;
import static org.cultureledger.commitment.query.Story.moved;
import static org.cultureledger.commitment.query.Story.withMilestoneDue;

import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.SlipCategory;
import org.junit.jupiter.api.Test;

/** A milestone due on 31 March: from 1 March on, others rely on it. */
class RateTest {

    @Test
    void nothing_is_kept_or_broken_before_the_day_has_passed() {
        var story = withMilestoneDue("2025-03-31");
        assertThat(story.on("2025-03-31").keptAsAgreed()).isEmpty();
        assertThat(story.on("2025-04-01").keptAsAgreed()).contains(false);
    }

    @Test
    void a_move_well_ahead_makes_a_new_agreement_but_the_first_promise_stays_what_it_was() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-01", moved("2025-05-31", SlipCategory.RESOURCES))
                .then("2025-05-20", completed());
        assertThat(story.on("2025-06-01").agreedDue()).contains(Story.day("2025-05-31"));
        assertThat(story.on("2025-06-01").keptAsAgreed()).contains(true);
        assertThat(story.on("2025-06-01").keptAsFirstPromised()).contains(false);
    }

    @Test
    void a_move_within_thirty_days_of_the_day_does_not_rescue() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-02", moved("2025-05-31", SlipCategory.RESOURCES))
                .then("2025-05-20", completed());
        assertThat(story.on("2025-06-01").agreedDue()).contains(Story.day("2025-03-31"));
        assertThat(story.on("2025-06-01").keptAsAgreed()).contains(false);
    }

    @Test
    void neither_do_several_moves_one_after_the_other() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-20", moved("2025-04-30", SlipCategory.ESTIMATE))
                .then("2025-04-20", moved("2025-06-30", SlipCategory.ESTIMATE))
                .then("2025-06-01", completed());
        assertThat(story.on("2025-07-01").keptAsAgreed()).contains(false);
    }

    @Test
    void a_shift_of_priorities_is_not_charged_once_its_approver_has_confirmed_it() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-20", moved("2025-05-31", SlipCategory.PRIORITY_SHIFT))
                .then("2025-05-20", completed());
        assertThat(story.on("2025-06-01").keptAsAgreed()).contains(false);
        assertThat(story.on("2025-06-01").isExcused()).isFalse();

        story.then("2025-06-02", new RescheduleConfirmed(LOOP, PILOT, 1, SPONSOR));
        assertThat(story.on("2025-06-02").keptAsAgreed()).contains(true);
        assertThat(story.on("2025-06-02").isExcused()).isTrue();
    }

    @Test
    void a_confirmation_is_of_the_move_that_it_names_however_often_the_milestone_moved_since() {
        var story = withMilestoneDue("2025-03-31")
                .then("2025-03-20", moved("2025-05-31", SlipCategory.PRIORITY_SHIFT))
                .then("2025-04-10", moved("2025-07-31", SlipCategory.ESTIMATE))
                .then("2025-05-20", completed())
                .then("2025-06-02", new RescheduleConfirmed(LOOP, PILOT, 1, SPONSOR));
        assertThat(story.on("2025-06-02").isExcused()).isTrue();
    }

    @Test
    void what_is_promised_at_short_notice_is_agreed_at_once() {
        var story = withMilestoneDue("2024-12-10").then("2024-12-05", moved("2025-02-28", SlipCategory.SCOPE));
        assertThat(story.on("2025-01-01").keptAsAgreed()).contains(false);
    }

    @Test
    void what_is_dropped_before_others_rely_on_it_breaks_no_promise() {
        var story = withMilestoneDue("2025-03-31").then("2025-03-01", new MilestoneDropped(LOOP, PILOT, "Not needed"));
        assertThat(story.on("2025-04-01").keptAsAgreed()).isEmpty();
    }

    @Test
    void what_is_dropped_after_that_counts_as_broken_once_it_would_have_been_due() {
        var story = withMilestoneDue("2025-03-31").then("2025-03-02", new MilestoneDropped(LOOP, PILOT, "Not needed"));
        assertThat(story.on("2025-03-31").keptAsAgreed()).isEmpty();
        assertThat(story.on("2025-04-01").keptAsAgreed()).contains(false);
    }

    @Test
    void a_completion_without_a_witness_keeps_no_promise() {
        var story = withMilestoneDue("2025-03-31").recorded("2025-06-01", "2025-03-20", completed());
        assertThat(story.on("2025-06-01").keptAsAgreed()).contains(false);
    }
}
