package org.cultureledger.people.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.query.DepartmentRecord.Named;
import org.cultureledger.people.query.DepartmentRecord.Placed;
import org.cultureledger.people.query.PersonRecord.Assignment;
import org.cultureledger.people.query.PersonRecord.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Operations, with claims as a part of it and motor claims as a part of those; sales beside. */
class DepartmentLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 21);

    private static final List<DepartmentRecord> DEPARTMENTS = List.of(
            department("operations", null),
            department("claims", "operations"),
            department("motor", "claims"),
            department("sales", null));

    private static final List<PersonRecord> PERSONS = List.of(
            person("p-head", "operations", Level.EXECUTIVE),
            person("p-manager", "claims", Level.MANAGER),
            person("p-peer", "claims", Level.MANAGER),
            person("p-supervisor", "claims", Level.SUPERVISOR),
            person("p-clerk", "claims", Level.STAFF),
            person("p-motor", "motor", Level.STAFF),
            person("p-motor-head", "motor", Level.MANAGER),
            person("p-seller", "sales", Level.STAFF));

    @Test
    void in_the_own_department_those_of_a_lower_level_are_led_and_no_equals() {
        assertThat(led("claims", Level.SUPERVISOR)).containsExactlyInAnyOrder("p-clerk", "p-motor");
        assertThat(led("sales", Level.MANAGER)).containsExactly("p-seller");
    }

    @Test
    void in_the_departments_that_are_part_of_it_at_any_depth_equals_are_led_too() {
        assertThat(led("claims", Level.MANAGER))
                .containsExactlyInAnyOrder("p-supervisor", "p-clerk", "p-motor", "p-motor-head");
        assertThat(led("operations", Level.EXECUTIVE)).hasSize(6).doesNotContain("p-head", "p-seller");
    }

    @Test
    void nobody_is_led_from_below() {
        assertThat(led("motor", Level.MANAGER)).containsExactly("p-motor");
    }

    @Test
    void where_a_department_was_moved_the_line_of_the_day_counts() {
        var moved = List.of(
                DEPARTMENTS.getFirst(),
                DEPARTMENTS.get(1).placed(new Placed(TODAY.plusDays(1), "sales"), 1),
                DEPARTMENTS.getLast());
        var head = new Assignment(TODAY, "sales", Level.MANAGER, false);
        assertThat(DepartmentLines.led(head, PERSONS, moved, TODAY)).containsExactly("p-seller");
        assertThat(DepartmentLines.led(head, PERSONS, moved, TODAY.plusDays(1)))
                .contains("p-seller", "p-clerk", "p-manager");
    }

    @Test
    void departments_that_are_part_of_one_another_do_not_go_round_for_ever() {
        var circle = List.of(department("claims", "motor"), department("motor", "claims"));
        var head = new Assignment(TODAY, "claims", Level.MANAGER, false);
        assertThat(DepartmentLines.led(head, PERSONS, circle, TODAY))
                .contains("p-motor")
                .doesNotContain("p-peer");
    }

    private static Set<String> led(String department, Level level) {
        return DepartmentLines.led(new Assignment(TODAY, department, level, false), PERSONS, DEPARTMENTS, TODAY);
    }

    private static PersonRecord person(String code, String department, Level level) {
        var hired = LocalDate.of(2024, 1, 1);
        var post = new Assignment(hired, department, level, false);
        var term = new Term(hired, EmploymentKind.EMPLOYEE, null, List.of(post));
        return new PersonRecord(code, List.of(term), List.of(), false, 0);
    }

    private static DepartmentRecord department(String code, @Nullable String parent) {
        return new DepartmentRecord(
                code, null, null, null, List.of(new Named(null, code)), List.of(new Placed(null, parent)), null, 0);
    }
}
