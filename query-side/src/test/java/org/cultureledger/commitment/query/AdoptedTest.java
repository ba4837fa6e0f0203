package org.cultureledger.commitment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.commitment.query.Story.BERLIN;
import static org.cultureledger.commitment.query.Story.LOOP;
import static org.cultureledger.commitment.query.Story.PILOT;
import static org.cultureledger.commitment.query.Story.completed;
import static org.cultureledger.commitment.query.Story.day;
import static org.cultureledger.commitment.query.Story.moved;
import static org.cultureledger.commitment.query.Story.withMilestoneDue;

import java.time.LocalDate;
import org.cultureledger.initiative.InitiativeEvent.MilestoneDropped;
import org.cultureledger.initiative.SlipCategory;
import org.junit.jupiter.api.Test;

/** A programme kept here since the first of April 2025. */
class AdoptedTest {

    private static final LocalDate ADOPTED_ON = day("2025-04-01");

    @Test
    void what_was_promised_for_a_day_before_adoption_enters_no_rate() {
        var milestone = on(withMilestoneDue("2025-03-31"), "2025-05-01");
        assertThat(milestone.isAdopted()).isTrue();
        assertThat(milestone.keptAsAgreed()).isEmpty();
        assertThat(milestone.keptAsFirstPromised()).isEmpty();
    }

    @Test
    void so_it_is_if_that_was_written_down_only_afterwards() {
        var story = new Story().then("2025-04-02", Story.planned()).then("2025-04-02", Story.milestone("2025-02-28"));
        assertThat(on(story, "2025-05-01").isAdopted()).isTrue();
    }

    @Test
    void moving_a_promise_back_before_adoption_does_not_take_it_out_of_the_rates() {
        var story = withMilestoneDue("2025-05-31").then("2025-05-20", moved("2025-03-31", SlipCategory.SCOPE));
        var milestone = on(story, "2025-06-15");
        assertThat(milestone.isAdopted()).isFalse();
        assertThat(milestone.keptAsAgreed()).contains(false);
        assertThat(milestone.keptAsFirstPromised()).contains(false);
    }

    @Test
    void a_first_promise_of_that_time_is_not_charged_and_the_one_made_since_is() {
        var story = withMilestoneDue("2025-03-15").then("2025-04-10", moved("2025-06-30", SlipCategory.RESOURCES));
        var milestone = on(story, "2025-07-15");
        assertThat(milestone.isAdopted()).isFalse();
        assertThat(milestone.keptAsFirstPromised()).isEmpty();
        assertThat(milestone.keptAsAgreed()).contains(false);
        assertThat(milestone.agreedDue()).contains(day("2025-06-30"));
    }

    @Test
    void what_was_done_before_adoption_was_not_recorded_late_and_enters_no_rate() {
        var story = withMilestoneDue("2025-05-31").recorded("2025-06-30", "2025-03-20", completed());
        var milestone = on(story, "2025-07-01");
        assertThat(milestone.isUnconfirmed()).isFalse();
        assertThat(milestone.state()).isEqualTo(CommitmentState.DONE_IN_TIME);
        assertThat(milestone.isAdopted()).isTrue();
        assertThat(milestone.keptAsAgreed()).isEmpty();
    }

    @Test
    void neither_does_what_was_dropped_before_adoption() {
        var story = withMilestoneDue("2025-04-15").then("2025-03-25", new MilestoneDropped(LOOP, PILOT, "Not needed"));
        assertThat(on(story, "2025-05-01").isAdopted()).isTrue();
        assertThat(on(story, "2025-05-01").keptAsAgreed()).isEmpty();
    }

    private static Standing on(Story story, String day) {
        return story.pilot().on(day(day), BERLIN, ADOPTED_ON).orElseThrow();
    }
}
