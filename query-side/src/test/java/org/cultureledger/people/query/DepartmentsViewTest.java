package org.cultureledger.people.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.DepartmentEvent.DepartmentSplit;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DepartmentsViewTest {

    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final LocalDate THE_DAY_BEFORE = LocalDate.parse("2025-12-31");

    @Test
    void a_department_opened_without_a_day_has_always_been_there() {
        assertThat(after(opened(null)).isOpenOn(LocalDate.parse("1950-01-01"))).isTrue();
        assertThat(after(opened(NEW_YEAR)).isOpenOn(THE_DAY_BEFORE)).isFalse();
        assertThat(after(opened(NEW_YEAR)).isOpenOn(NEW_YEAR)).isTrue();
    }

    @Test
    void a_name_holds_from_its_day() {
        var claims = after(opened(null), new DepartmentRenamed(CLAIMS, "Care", NEW_YEAR));
        assertThat(claims.nameOn(THE_DAY_BEFORE)).isEqualTo("Claims");
        assertThat(claims.nameOn(NEW_YEAR)).isEqualTo("Care");
    }

    @Test
    void a_department_is_part_of_another_from_the_day_of_the_move() {
        var claims = after(opened(null), new DepartmentMoved(CLAIMS, DepartmentId.of("service"), NEW_YEAR));
        assertThat(claims.parentOn(THE_DAY_BEFORE)).isEmpty();
        assertThat(claims.parentOn(NEW_YEAR)).contains("service");
    }

    @Test
    void a_department_that_was_split_names_its_successors() {
        var claims = after(
                opened(null),
                new DepartmentSplit(CLAIMS, List.of(DepartmentId.of("a"), DepartmentId.of("b")), NEW_YEAR));
        assertThat(claims.isOpenOn(THE_DAY_BEFORE)).isTrue();
        assertThat(claims.isOpenOn(NEW_YEAR)).isFalse();
        assertThat(claims.ending())
                .isEqualTo(
                        new DepartmentRecord.Ending(NEW_YEAR, DepartmentRecord.Manner.SPLIT, List.of("a", "b"), null));
    }

    private static DepartmentRecord after(DepartmentEvent... events) {
        var rows = new InMemoryRows<DepartmentRecord>();
        long position = 0;
        for (var event : events) DepartmentsView.VIEW.apply(event, Recorded.alone(position++, Instant.EPOCH), rows);
        return rows.get("claims");
    }

    private static DepartmentOpened opened(@Nullable LocalDate from) {
        return new DepartmentOpened(CLAIMS, "Claims", null, null, null, from);
    }
}
