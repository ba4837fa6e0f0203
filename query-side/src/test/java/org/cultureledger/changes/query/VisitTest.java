package org.cultureledger.changes.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cultureledger.changes.query.Visit.Seen;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final Visit FIRST = new Visit("a-1", null, new Seen(40, MORNING));

    @Test
    void a_further_page_within_half_an_hour_belongs_to_the_same_visit() {
        var later = FIRST.continued(42, MORNING.plus(Duration.ofMinutes(30)));

        assertThat(later.before()).isNull();
        assertThat(later.seen().position()).isEqualTo(42);
    }

    @Test
    void a_page_after_half_an_hour_begins_a_visit_whose_news_count_from_the_end_of_the_last() {
        var next = FIRST.continued(42, MORNING.plus(Duration.ofMinutes(10)))
                .continued(50, MORNING.plus(Duration.ofHours(5)));

        assertThat(next.before()).isEqualTo(new Seen(42, MORNING.plus(Duration.ofMinutes(10))));
    }

    @Test
    void a_visit_is_read_as_it_was_written() {
        var second = FIRST.continued(50, MORNING.plus(Duration.ofDays(1)));

        assertThat(Visit.parse(FIRST.text(), "a-1")).contains(FIRST);
        assertThat(Visit.parse(second.text(), "a-1")).contains(second);
    }

    @Test
    void another_accounts_visit_at_the_same_browser_is_none_of_ones_own() {
        assertThat(Visit.parse(FIRST.text(), "a-2")).isEmpty();
    }

    @Test
    void what_was_never_written_is_no_visit() {
        assertThat(Visit.parse("", "a-1")).isEmpty();
        assertThat(Visit.parse("a-1:1:2", "a-1")).isEmpty();
        assertThat(Visit.parse("a-1::99999999999999999999:1", "a-1")).isEmpty();
    }
}
