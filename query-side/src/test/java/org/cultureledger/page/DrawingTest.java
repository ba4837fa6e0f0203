package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final LocalDate YEARS_END = LocalDate.parse("2026-12-31");

    @Test
    void a_bar_begins_with_what_is_overdue_and_leaves_empty_parts_out() {
        var segments = new StackedBar(1, 0, 0, 0, 3, 8).segments();

        assertThat(segments)
                .containsExactly(
                        new StackedBar.Segment("overdue", "0.00%", "12.50%", "12.50%"),
                        new StackedBar.Segment("time", "12.50%", "37.50%", "50.00%"));
    }

    @Test
    void a_commitment_that_never_moved_has_one_mark_and_no_moves() {
        var track = new SlipTrack(JANUARY, YEARS_END, JANUARY, List.of(YEARS_END), null);

        assertThat(track.marks()).containsExactly(new SlipTrack.Mark("stands", "98.50%", 17, YEARS_END));
        assertThat(track.moves()).isEmpty();
        assertThat(track.overdue()).isFalse();
    }

    @Test
    void dates_a_few_days_apart_do_not_cover_one_another() {
        var promises = List.of(JANUARY, JANUARY.plusDays(200), JANUARY.plusDays(205), YEARS_END);
        var track = new SlipTrack(JANUARY, YEARS_END, JANUARY, promises, null);

        assertThat(track.marks().stream().map(SlipTrack.Mark::y)).containsExactly(17, 17, 26, 17);
    }

    @Test
    void an_axis_is_divided_by_quarters_as_far_as_there_is_room() {
        assertThat(Axis.quarters(JANUARY, JANUARY.plusMonths(11)).stream().map(Axis::label))
                .hasSize(3)
                .allMatch(label -> label.matches("(Apr|Jul|Oct) \\d\\d"));
        assertThat(Axis.quarters(JANUARY, JANUARY.plusYears(9))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void a_date_outside_of_the_axis_lies_at_its_end() {
        var track = new SlipTrack(JANUARY, YEARS_END, YEARS_END, List.of(JANUARY.minusYears(1)), null);

        assertThat(track.at(JANUARY.minusYears(1))).isEqualTo("1.50%");
        assertThat(track.overdue()).isTrue();
    }

    @Test
    void a_change_inside_its_margin_is_none() {
        var trend = new Trend(new BigDecimal("-0.3"), new BigDecimal("0.3"), false, "points");

        assertThat(trend.direction()).isEqualTo("same");
        assertThat(trend.judgement()).isEqualTo("same");
    }

    @Test
    void a_rise_is_worse_where_lower_is_better() {
        var trend = new Trend(new BigDecimal("0.2"), null, true, "points");

        assertThat(trend.direction()).isEqualTo("up");
        assertThat(trend.judgement()).isEqualTo("worse");
    }

    @Test
    void a_break_in_the_method_breaks_the_line() {
        var spark = new Spark(Arrays.asList(1.0, 2.0, null, 3.0), null, null);

        assertThat(spark.lines()).hasSize(2);
        assertThat(spark.observations()).isEqualTo("1, 2, –, 3");
    }

    @Test
    void another_filter_begins_at_the_first_item_again() {
        var here = new Here("/programs/acme/timeline", Map.of("after", List.of("cursor")));

        assertThat(here.with("context", "decision & more"))
                .isEqualTo("/programs/acme/timeline?context=decision%20%26%20more");
        assertThat(here.with("context", null)).isEqualTo("/programs/acme/timeline");
    }
}
