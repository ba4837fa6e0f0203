package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private record Promise(String code, String due, String lineage) {}

    private static final Promise KEPT = new Promise("pilot", "31 Mar", "then");
    private static final Promise MOVED = new Promise("bill", "31 Mar", "then");
    private static final Promise DROPPED = new Promise("poster", "31 Mar", "then");
    private static final Promise KEPT_NOW = new Promise("pilot", "31 Mar", "now");
    private static final Promise MOVED_NOW = new Promise("bill", "15 May", "now");
    private static final Promise NEW = new Promise("desk", "1 Jun", "now");

    private final Difference<Promise> difference = Difference.between(
            () -> Stream.of(KEPT, MOVED, DROPPED),
            () -> Stream.of(KEPT_NOW, MOVED_NOW, NEW),
            Promise::code,
            Promise::due);

    @Test
    void what_was_not_there_is_added() {
        assertThat(difference.mark(NEW)).isEqualTo("added");
        assertThat(difference.style(NEW)).isEqualTo("row-add");
        assertThat(difference.added()).isEqualTo(1);
    }

    @Test
    void what_is_told_otherwise_is_changed_and_keeps_what_it_was() {
        assertThat(difference.mark(MOVED_NOW)).isEqualTo("changed");
        assertThat(difference.style(MOVED_NOW)).isEqualTo("row-chg");
        assertThat(difference.before(MOVED_NOW)).isEqualTo(MOVED);
        assertThat(difference.changed()).isEqualTo(1);
    }

    @Test
    void what_differs_only_in_what_no_reader_calls_a_change_is_unmarked() {
        assertThat(difference.mark(KEPT_NOW)).isNull();
        assertThat(difference.style(KEPT_NOW)).isEmpty();
    }

    @Test
    void what_is_no_longer_there_is_gone() {
        assertThat(difference.gone()).containsExactly(DROPPED);
    }
}
