package org.cultureledger.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseAudienceTest {

    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final DepartmentId SALES = DepartmentId.of("sales");

    @Test
    void new_hires_have_a_number_of_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audience(AudienceKind.ALL_NEW_HIRES, null, List.of(), List.of()));
    }

    @Test
    void a_kind_has_what_it_needs_and_no_more() {
        assertThatIllegalArgumentException().isThrownBy(() -> audience(AudienceKind.LEVEL, 30, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audience(AudienceKind.DEPARTMENT, 30, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audience(AudienceKind.EVERYONE, 30, List.of(CLAIMS), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> audience(AudienceKind.POCKET, 30, List.of(), List.of()));
    }

    @Test
    void a_pocket_is_these_levels_of_those_departments() {
        var pocket = audience(AudienceKind.POCKET, 30, List.of(CLAIMS), List.of(Level.SUPERVISOR));
        assertThat(pocket.includes(CLAIMS, Level.SUPERVISOR)).isTrue();
        assertThat(pocket.includes(CLAIMS, Level.STAFF)).isFalse();
        assertThat(pocket.includes(SALES, Level.SUPERVISOR)).isFalse();
    }

    private static CourseAudience audience(
            AudienceKind kind, @Nullable Integer withinDays, List<DepartmentId> departments, List<Level> levels) {
        return new CourseAudience(kind, withinDays, departments, levels, null);
    }
}
