package org.cultureledger.people.command;

import static org.cultureledger.command.Circumstances.usual;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.DepartmentClosed;
import org.cultureledger.people.DepartmentEvent.DepartmentMerged;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.PeopleRule;
import org.cultureledger.people.command.DepartmentCommand.CloseDepartment;
import org.cultureledger.people.command.DepartmentCommand.MergeDepartment;
import org.cultureledger.people.command.DepartmentCommand.MoveDepartment;
import org.cultureledger.people.command.DepartmentCommand.OpenDepartment;
import org.cultureledger.people.command.DepartmentCommand.RenameDepartment;
import org.cultureledger.people.command.DepartmentCommand.SplitDepartment;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final DepartmentId SERVICE = DepartmentId.of("service");
    private static final DepartmentId FIELD = DepartmentId.of("field");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-01-01");

    private final AggregateTestFixture<Department> department = new DecidingFixture<>(Department.class);

    @Test
    void a_department_is_opened_as_a_part_of_one_on_record() {
        var open = new OpenDepartment(CLAIMS, "Claims", "Operations", "DE", SERVICE, null);
        department
                .givenNoPriorActivity()
                .when(open, usual().metadata())
                .expectEvents(new DepartmentOpened(CLAIMS, "Claims", "Operations", "DE", SERVICE, null));
        refused(
                department
                        .givenNoPriorActivity()
                        .when(open, usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DEPARTMENT);
    }

    @Test
    void a_department_is_renamed_from_a_day_that_may_lie_ahead() {
        when(new RenameDepartment(CLAIMS, "Claims and care", NEXT_YEAR), opened(CLAIMS, null))
                .expectEvents(new DepartmentRenamed(CLAIMS, "Claims and care", NEXT_YEAR));
        refused(
                when(new RenameDepartment(CLAIMS, "Department", NEXT_YEAR), opened(CLAIMS, null)),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_department_is_never_a_part_of_itself() {
        refused(
                department
                        .givenNoPriorActivity()
                        .when(new OpenDepartment(CLAIMS, "Claims", null, null, CLAIMS, null), usual().metadata()),
                PeopleRule.DEPARTMENT_CYCLE);
        refused(when(new MoveDepartment(CLAIMS, CLAIMS, NEXT_YEAR), opened(CLAIMS, null)), PeopleRule.DEPARTMENT_CYCLE);
    }

    @Test
    void a_department_does_not_move_into_one_of_its_parts() {
        refused(
                department
                        .given(opened(CLAIMS, null))
                        .when(
                                new MoveDepartment(CLAIMS, FIELD, NEXT_YEAR),
                                usual().given(
                                                FIELD,
                                                opened(FIELD, null),
                                                new DepartmentMoved(FIELD, SERVICE, NEXT_YEAR))
                                        .given(SERVICE, opened(SERVICE, CLAIMS))
                                        .metadata()),
                PeopleRule.DEPARTMENT_CYCLE);
        department
                .given(opened(CLAIMS, null))
                .when(
                        new MoveDepartment(CLAIMS, FIELD, NEXT_YEAR),
                        usual().given(FIELD, opened(FIELD, SERVICE))
                                .given(SERVICE, opened(SERVICE, null))
                                .metadata())
                .expectEvents(new DepartmentMoved(CLAIMS, FIELD, NEXT_YEAR));
    }

    @Test
    void a_circle_among_others_does_not_hold_a_move_up() {
        department
                .given(opened(CLAIMS, null))
                .when(
                        new MoveDepartment(CLAIMS, FIELD, NEXT_YEAR),
                        usual().given(FIELD, opened(FIELD, SERVICE))
                                .given(SERVICE, opened(SERVICE, FIELD))
                                .metadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_department_does_not_give_way_to_itself() {
        refused(
                when(new MergeDepartment(CLAIMS, CLAIMS, NEXT_YEAR), opened(CLAIMS, null)),
                PeopleRule.DEPARTMENT_CYCLE);
        refused(
                when(new SplitDepartment(CLAIMS, List.of(SERVICE, CLAIMS), NEXT_YEAR), opened(CLAIMS, null)),
                PeopleRule.DEPARTMENT_CYCLE);
    }

    @Test
    void a_circle_that_would_close_on_a_later_day_is_refused_too() {
        var untilNextYear = new DepartmentMoved(FIELD, SERVICE, NEXT_YEAR);
        refused(
                department
                        .given(opened(CLAIMS, null))
                        .when(
                                new MoveDepartment(CLAIMS, FIELD, day("2026-06-01")),
                                usual().given(FIELD, opened(FIELD, null), untilNextYear)
                                        .given(SERVICE, opened(SERVICE, CLAIMS))
                                        .metadata()),
                PeopleRule.DEPARTMENT_CYCLE);
    }

    @Test
    void a_place_that_ends_before_the_circle_would_close_is_taken() {
        department
                .given(opened(CLAIMS, null), new DepartmentMoved(CLAIMS, null, day("2026-09-01")))
                .when(
                        new MoveDepartment(CLAIMS, FIELD, day("2026-06-01")),
                        usual().given(FIELD, opened(FIELD, null), new DepartmentMoved(FIELD, SERVICE, NEXT_YEAR))
                                .given(SERVICE, opened(SERVICE, CLAIMS))
                                .metadata())
                .expectEvents(new DepartmentMoved(CLAIMS, FIELD, day("2026-06-01")));
    }

    @Test
    void a_name_is_compared_with_that_of_its_own_day() {
        var renamed = new DepartmentRenamed(CLAIMS, "Care", day("2026-06-01"));
        when(new RenameDepartment(CLAIMS, "Department", NEXT_YEAR), opened(CLAIMS, null), renamed)
                .expectEvents(new DepartmentRenamed(CLAIMS, "Department", NEXT_YEAR));
        when(new RenameDepartment(CLAIMS, "Care", day("2026-01-01")), opened(CLAIMS, null), renamed)
                .expectEvents(new DepartmentRenamed(CLAIMS, "Care", day("2026-01-01")));
        refused(
                when(new RenameDepartment(CLAIMS, "Care", NEXT_YEAR), opened(CLAIMS, null), renamed),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void from_the_day_of_its_end_on_a_department_takes_no_further_acts() {
        var merged = new DepartmentMerged(CLAIMS, SERVICE, NEXT_YEAR);
        refused(
                when(new RenameDepartment(CLAIMS, "Claims", NEXT_YEAR), opened(CLAIMS, null), merged),
                PeopleRule.DEPARTMENT_CLOSED);
        refused(
                when(new MoveDepartment(CLAIMS, FIELD, day("2027-01-02")), opened(CLAIMS, null), merged),
                PeopleRule.DEPARTMENT_CLOSED);
        when(new RenameDepartment(CLAIMS, "Claims", day("2026-12-31")), opened(CLAIMS, null), merged)
                .expectEvents(new DepartmentRenamed(CLAIMS, "Claims", day("2026-12-31")));
    }

    @Test
    void a_department_ends_once() {
        var closed = new DepartmentClosed(CLAIMS, NEXT_YEAR, "Sold");
        var earlier = day("2026-06-01");
        refused(
                when(new CloseDepartment(CLAIMS, earlier, "Sold"), opened(CLAIMS, null), closed),
                PeopleRule.DEPARTMENT_CLOSED);
        refused(
                when(new MergeDepartment(CLAIMS, SERVICE, earlier), opened(CLAIMS, null), closed),
                PeopleRule.DEPARTMENT_CLOSED);
        refused(
                when(new SplitDepartment(CLAIMS, List.of(SERVICE), earlier), opened(CLAIMS, null), closed),
                PeopleRule.DEPARTMENT_CLOSED);
    }

    private ResultValidator<Department> when(DepartmentCommand command, DepartmentEvent... history) {
        return department.given((Object[]) history).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Department> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static DepartmentOpened opened(DepartmentId id, @Nullable DepartmentId parent) {
        return new DepartmentOpened(id, "Department", null, null, parent, null);
    }
}
