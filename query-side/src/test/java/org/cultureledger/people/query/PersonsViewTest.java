package org.cultureledger.people.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.LeavingCorrected;
import org.cultureledger.people.PersonEvent.LeavingRetracted;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.people.query.PersonRecord.State;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

class PersonsViewTest {

    private static final PersonId ANN = PersonId.of("p-ann");
    private static final Post SERVICE = post("service");

    @Test
    void somebody_hired_for_a_later_day_is_expected_until_then() {
        var ann = after(joined("2026-09-01"));
        assertThat(ann.stateOn(day("2026-08-31"))).isEqualTo(State.EXPECTED);
        assertThat(ann.postOn(day("2026-08-31"))).isEmpty();
        assertThat(ann.stateOn(day("2026-09-01"))).isEqualTo(State.PRESENT);
    }

    @Test
    void a_move_holds_from_its_day_in_whichever_order_moves_are_recorded() {
        var ann = after(
                joined("2024-01-08"),
                new PersonMoved(ANN, post("field"), day("2025-06-01")),
                new PersonMoved(ANN, SERVICE, day("2025-01-01")));
        assertThat(departmentOn(ann, "2024-12-31")).isEqualTo("claims");
        assertThat(departmentOn(ann, "2025-01-01")).isEqualTo("service");
        assertThat(departmentOn(ann, "2025-06-01")).isEqualTo("field");
    }

    @Test
    void of_two_moves_for_one_day_the_one_recorded_last_counts() {
        var ann = after(
                joined("2024-01-08"),
                new PersonMoved(ANN, post("field"), day("2025-06-01")),
                new PersonMoved(ANN, SERVICE, day("2025-06-01")));
        assertThat(departmentOn(ann, "2025-06-01")).isEqualTo("service");
    }

    @Test
    void an_absence_lasts_to_its_last_day() {
        var ann = after(joined("2024-01-08"), new AbsenceRecorded(ANN, day("2025-03-01"), day("2025-03-31"), null));
        assertThat(ann.stateOn(day("2025-02-28"))).isEqualTo(State.PRESENT);
        assertThat(ann.stateOn(day("2025-03-31"))).isEqualTo(State.ABSENT);
        assertThat(ann.stateOn(day("2025-04-01"))).isEqualTo(State.PRESENT);
    }

    @Test
    void who_left_belongs_no_longer_and_belongs_again_after_coming_back() {
        var ann = after(
                joined("2024-01-08"),
                new PersonLeft(ANN, day("2025-06-01")),
                new PersonRejoined(ANN, new Employment(SERVICE, EmploymentKind.CONTRACTOR, day("2026-01-01"))));
        assertThat(ann.belongsOn(day("2025-05-31"))).isTrue();
        assertThat(ann.stateOn(day("2025-06-01"))).isEqualTo(State.LEFT);
        assertThat(ann.nearestPost(day("2025-06-01")).department()).isEqualTo("claims");
        assertThat(departmentOn(ann, "2026-01-01")).isEqualTo("service");
    }

    @Test
    void an_absence_said_again_ends_on_another_day() {
        var ann = after(
                joined("2024-01-08"),
                new AbsenceRecorded(ANN, day("2025-03-01"), null, null),
                new AbsenceRecorded(ANN, day("2025-03-01"), day("2025-03-31"), null));
        assertThat(ann.stateOn(day("2025-03-31"))).isEqualTo(State.ABSENT);
        assertThat(ann.stateOn(day("2025-04-01"))).isEqualTo(State.PRESENT);
    }

    @Test
    void a_move_recorded_after_a_return_belongs_to_the_time_of_its_day() {
        var ann = after(
                joined("2024-01-08"),
                new PersonLeft(ANN, day("2025-06-01")),
                new PersonRejoined(ANN, new Employment(SERVICE, EmploymentKind.CONTRACTOR, day("2026-01-01"))),
                new PersonMoved(ANN, post("field"), day("2025-03-01")));
        assertThat(departmentOn(ann, "2025-05-31")).isEqualTo("field");
        assertThat(departmentOn(ann, "2026-01-01")).isEqualTo("service");
    }

    @Test
    void a_leaving_is_corrected_and_retracted() {
        var left = new PersonLeft(ANN, day("2025-06-01"));
        var corrected = new LeavingCorrected(ANN, day("2025-05-01"), "Typing error");
        var returned = new PersonRejoined(ANN, new Employment(SERVICE, EmploymentKind.EMPLOYEE, day("2026-01-01")));
        assertThat(after(joined("2024-01-08"), left, corrected).stateOn(day("2025-05-01")))
                .isEqualTo(State.LEFT);
        assertThat(after(joined("2024-01-08"), left, returned, corrected).stateOn(day("2025-05-01")))
                .isEqualTo(State.LEFT);
        assertThat(after(joined("2024-01-08"), left, new LeavingRetracted(ANN, "Another Ann"))
                        .stateOn(day("2025-06-01")))
                .isEqualTo(State.PRESENT);
    }

    @Test
    void an_amendment_changes_how_the_last_term_began_and_no_later_move() {
        var ann = after(
                joined("2024-01-08"),
                new PersonMoved(ANN, SERVICE, day("2025-01-01")),
                new PersonAmended(
                        ANN,
                        new Employment(post("field"), EmploymentKind.EMPLOYEE, day("2024-02-08")),
                        "Typing error"));
        assertThat(ann.stateOn(day("2024-02-07"))).isEqualTo(State.EXPECTED);
        assertThat(departmentOn(ann, "2024-02-08")).isEqualTo("field");
        assertThat(departmentOn(ann, "2025-01-01")).isEqualTo("service");
    }

    @Test
    void an_erased_person_stays_under_the_pseudonym() {
        var ann = after(joined("2024-01-08"), new PersonErased(ANN));
        assertThat(ann.erased()).isTrue();
        assertThat(ann.belongsOn(day("2025-01-01"))).isTrue();
    }

    private static PersonRecord after(PersonEvent... events) {
        var rows = new InMemoryRows<PersonRecord>();
        long position = 0;
        for (var event : events) PersonsView.VIEW.apply(event, Recorded.alone(position++, Instant.EPOCH), rows);
        return rows.get("p-ann");
    }

    private static String departmentOn(PersonRecord person, String day) {
        return person.postOn(day(day)).orElseThrow().department();
    }

    private static PersonJoined joined(String hiredOn) {
        return new PersonJoined(ANN, new Employment(post("claims"), EmploymentKind.EMPLOYEE, day(hiredOn)));
    }

    private static Post post(String department) {
        return new Post(DepartmentId.of(department), Level.STAFF, true);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
