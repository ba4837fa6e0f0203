package org.cultureledger.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PendingVersionsTest {

    public record Row(int value) {}

    sealed interface Step {
        record Do(Consumer<Rows<Row>> change) implements Step {}
    }

    private static final View<Row> VIEW = View.of("steps", 1, Row.class)
            .on(Step.class, (event, _, rows) -> ((Step.Do) event).change().accept(rows));

    private final Map<String, Version<Row>> stored = Map.of("old", Version.open("old", new Row(1), 5));
    private final PendingVersions<Row> batch = new PendingVersions<>(key -> Optional.ofNullable(stored.get(key)));

    @Test
    void every_state_between_two_events_is_kept() {
        at(10, rows -> rows.put("old", new Row(2)));
        at(11, rows -> rows.put("old", new Row(3)));

        assertThat(batch.closed())
                .containsExactly(new Version<>("old", new Row(1), 5, 10), new Version<>("old", new Row(2), 10, 11));
        assertThat(batch.opened()).containsExactly(Version.open("old", new Row(3), 11));
        assertThat(batch.removed()).isEmpty();
    }

    @Test
    void several_changes_by_one_event_count_as_one() {
        at(10, rows -> {
            rows.put("new", new Row(1));
            rows.change("new", row -> new Row(row.value() + 1));
        });

        assertThat(batch.closed()).isEmpty();
        assertThat(batch.opened()).containsExactly(Version.open("new", new Row(2), 10));
    }

    @Test
    void an_event_that_leaves_a_row_as_it_was_makes_no_version() {
        at(10, rows -> rows.put("old", new Row(1)));
        at(11, rows -> {
            rows.remove("old");
            rows.put("old", new Row(1));
        });
        at(12, rows -> rows.remove("never there"));

        assertThat(batch.closed()).isEmpty();
        assertThat(batch.opened()).isEmpty();
        assertThat(batch.removed()).isEmpty();
    }

    @Test
    void a_removed_row_ends() {
        at(10, rows -> rows.remove("old"));

        assertThat(batch.closed()).containsExactly(new Version<>("old", new Row(1), 5, 10));
        assertThat(batch.opened()).isEmpty();
        assertThat(batch.removed()).containsExactly("old");
    }

    @Test
    void a_row_that_came_and_went_within_the_batch_is_not_forgotten() {
        at(10, rows -> rows.put("brief", new Row(1)));
        at(11, rows -> rows.remove("brief"));

        assertThat(batch.closed()).containsExactly(new Version<>("brief", new Row(1), 10, 11));
        assertThat(batch.opened()).isEmpty();
        assertThat(batch.removed()).isEmpty();
    }

    @Test
    void an_event_that_fails_leaves_no_trace() {
        assertThatThrownBy(() -> at(10, rows -> {
                    rows.put("old", new Row(2));
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(batch.closed()).isEmpty();
        assertThat(batch.opened()).isEmpty();
    }

    private void at(long position, Consumer<Rows<Row>> change) {
        batch.apply(VIEW, new Step.Do(change), Recorded.alone(position, Instant.EPOCH));
    }
}
