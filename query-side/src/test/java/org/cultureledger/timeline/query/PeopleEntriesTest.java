package org.cultureledger.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.DepartmentEvent.DepartmentClosed;
import org.cultureledger.people.DepartmentEvent.DepartmentMerged;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.DepartmentEvent.DepartmentSplit;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.program.Charter;
import org.cultureledger.program.ProgramEvent.DepartmentBroughtIn;
import org.cultureledger.program.ProgramEvent.DepartmentReleased;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.ProgramEvent.ProgramClosed;
import org.cultureledger.program.Sponsor;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

/** One programme is of the whole company, another of claims and what is part of it. */
class PeopleEntriesTest {

    private static final ProgramId ALL = ProgramId.of("all");
    private static final ProgramId SOME = ProgramId.of("some");
    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final DepartmentId MOTOR = DepartmentId.of("motor");
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private final InMemoryRows<TimelineEntry> rows = new InMemoryRows<>();
    private long position;

    @Test
    void a_person_is_told_in_each_programme_whose_scope_has_the_department() {
        chartered();
        long sold = given(joined(ANN, SALES));
        long claims = given(joined(PersonId.of("p-ben"), CLAIMS));
        assertThat(programs(sold)).containsExactly("all");
        assertThat(programs(claims)).containsExactly("all", "some");
        var entry = rows.get(TimelineEntry.key("some", claims));
        assertThat(entry.title()).isEqualTo("p-ben joined claims as staff from 2025-03-01");
        assertThat(entry.persons()).containsExactly("p-ben");
        assertThat(entry.departments()).containsExactly("claims");
        assertThat(entry.context()).isEqualTo("people");
        assertThat(entry.kind()).isEqualTo("person.joined");
        assertThat(entry.link()).isEqualTo("/api/people/p-ben");
    }

    @Test
    void a_scope_takes_in_what_is_part_of_its_departments_as_far_as_was_recorded() {
        chartered();
        long before = given(joined(ANN, MOTOR));
        given(new DepartmentOpened(MOTOR, "Motor claims", null, null, CLAIMS, null));
        long within = given(joined(PersonId.of("p-ben"), MOTOR));
        given(new DepartmentMoved(MOTOR, null, DAY));
        long after = given(joined(PersonId.of("p-cid"), MOTOR));
        assertThat(programs(before)).containsExactly("all");
        assertThat(programs(within)).containsExactly("all", "some");
        assertThat(programs(after)).containsExactly("all");
    }

    @Test
    void nothing_is_told_of_what_was_recorded_before_a_programme_was_chartered_or_after_it_was_closed() {
        long before = given(joined(ANN, CLAIMS));
        chartered();
        given(new ProgramClosed(SOME, "Done", "Much"));
        long after = given(new PersonLeft(ANN, DAY));
        assertThat(programs(before)).isEmpty();
        assertThat(programs(after)).containsExactly("all");
    }

    @Test
    void departments_brought_in_widen_a_limited_scope_and_released_ones_narrow_it() {
        chartered();
        given(new DepartmentBroughtIn(SOME, SALES));
        given(new DepartmentBroughtIn(ALL, SALES));
        long in = given(joined(ANN, SALES));
        given(new DepartmentReleased(SOME, SALES, "Later"));
        given(new DepartmentReleased(SOME, CLAIMS, "Later"));
        long out = given(joined(PersonId.of("p-ben"), CLAIMS));
        assertThat(programs(in)).containsExactly("all", "some");
        assertThat(programs(out)).containsExactly("all");
    }

    @Test
    void a_move_is_told_where_the_person_came_from_and_where_he_went() {
        chartered();
        given(joined(ANN, CLAIMS));
        long moved = given(new PersonMoved(ANN, post(SALES), DAY));
        long left = given(new PersonLeft(ANN, DAY));
        assertThat(programs(moved)).containsExactly("all", "some");
        assertThat(rows.get(TimelineEntry.key("some", moved)).departments()).containsExactly("claims", "sales");
        assertThat(programs(left)).containsExactly("all");
    }

    @Test
    void the_reason_of_an_absence_is_not_told() {
        chartered();
        given(joined(ANN, CLAIMS));
        long absent = given(new AbsenceRecorded(ANN, DAY, DAY.plusDays(30), new Sealed("vault-7", "0a1b")));
        var entry = rows.get(TimelineEntry.key("all", absent));
        assertThat(entry.title()).isEqualTo("p-ann is absent from 2025-03-01 until 2025-03-31");
        assertThat(entry.toString()).doesNotContain("vault-7", "0a1b");
    }

    @Test
    void rejoining_and_erasure_are_told_and_a_corrected_name_is_not() {
        chartered();
        given(joined(ANN, CLAIMS));
        assertThat(programs(given(new PersonRejoined(ANN, employment(CLAIMS))))).hasSize(2);
        assertThat(programs(given(new PersonIdentified(ANN)))).isEmpty();
        long erased = given(new PersonErased(ANN));
        assertThat(rows.get(TimelineEntry.key("some", erased)).title())
                .isEqualTo("Name and texts of p-ann were erased");
    }

    @Test
    void what_becomes_of_a_department_is_told_for_whatever_it_was_and_will_be() {
        chartered();
        long opened = given(new DepartmentOpened(SALES, "Sales", null, null, null, null));
        long renamed = given(new DepartmentRenamed(CLAIMS, "Claims and care", DAY));
        long merged = given(new DepartmentMerged(SALES, CLAIMS, DAY));
        long split = given(new DepartmentSplit(CLAIMS, List.of(MOTOR, SALES), DAY));
        long closed = given(new DepartmentClosed(SALES, DAY, "Sold"));
        assertThat(programs(opened)).containsExactly("all");
        assertThat(programs(renamed)).containsExactly("all", "some");
        assertThat(programs(merged)).containsExactly("all", "some");
        assertThat(programs(closed)).containsExactly("all");
        var entry = rows.get(TimelineEntry.key("some", split));
        assertThat(entry.title()).isEqualTo("Department claims was split into motor, sales from 2025-03-01");
        assertThat(entry.departments()).containsExactly("claims", "motor", "sales");
    }

    private void chartered() {
        given(new ProgramChartered(ALL, charter(List.of())));
        given(new ProgramChartered(SOME, charter(List.of(CLAIMS))));
    }

    private long given(Object event) {
        TimelineView.VIEW.apply(event, Recorded.alone(position, Instant.parse("2025-03-01T12:00:00Z")), rows);
        return position++;
    }

    private List<String> programs(long at) {
        return Stream.of("all", "some")
                .filter(program -> rows.find(TimelineEntry.key(program, at)).isPresent())
                .toList();
    }

    private static PersonJoined joined(PersonId person, DepartmentId department) {
        return new PersonJoined(person, employment(department));
    }

    private static Employment employment(DepartmentId department) {
        return new Employment(post(department), EmploymentKind.EMPLOYEE, DAY);
    }

    private static Post post(DepartmentId department) {
        return new Post(department, Level.STAFF, true);
    }

    private static Charter charter(List<DepartmentId> departments) {
        return new Charter(
                "Customer first",
                ZoneOffset.UTC,
                departments,
                List.of(),
                LocalDate.of(2029, 12, 31),
                "Customers come back",
                "We serve our customers first",
                new Sponsor(PersonId.of("p-sponsor"), Level.EXECUTIVE),
                null,
                null,
                null);
    }
}
