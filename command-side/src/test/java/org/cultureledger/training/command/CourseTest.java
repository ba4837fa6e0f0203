package org.cultureledger.training.command;

import static org.cultureledger.command.Circumstances.TODAY;
import static org.cultureledger.command.Circumstances.usual;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.ProgramEvent.BrandValueAdopted;
import org.cultureledger.program.ProgramRule;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent.CourseAmended;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.TrainingRule;
import org.cultureledger.training.command.CourseCommand.AmendCourse;
import org.cultureledger.training.command.CourseCommand.DefineCourse;
import org.cultureledger.training.command.CourseCommand.RetireCourse;
import org.cultureledger.training.command.CourseCommand.ReviseCourse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final CourseId WELCOME = CourseId.of(ProgramId.of("acme"), "welcome");
    private static final LocalDate OFFERED = LocalDate.of(2025, 1, 1);

    private final AggregateTestFixture<Course> course = new DecidingFixture<>(Course.class);

    @Test
    void a_course_is_defined_for_departments_that_are_on_record() {
        course.givenNoPriorActivity()
                .when(new DefineCourse(WELCOME, plan(28)), usual().metadata())
                .expectEvents(new CourseDefined(WELCOME, plan(28)));
        refused(
                course.givenNoPriorActivity()
                        .when(
                                new DefineCourse(WELCOME, plan(28)),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DEPARTMENT);
    }

    @Test
    void a_course_covers_elements_that_the_framework_has() {
        refused(
                course.givenNoPriorActivity()
                        .when(new DefineCourse(WELCOME, plan(OFFERED, 28, "PRA-9.9")), usual().metadata()),
                GeneralRule.UNKNOWN_ELEMENT);
    }

    @Test
    void a_course_teaches_brand_values_that_the_programme_has_adopted() {
        refused(
                course.givenNoPriorActivity().when(new DefineCourse(WELCOME, teaching("close")), usual().metadata()),
                ProgramRule.UNKNOWN_BRAND_VALUE);
        var adopted = new BrandValueAdopted(
                ProgramId.of("acme"), Code.of("close"), new BrandValue("Close", "To be heard", "Hubs", "Us"));
        course.givenNoPriorActivity()
                .when(
                        new DefineCourse(WELCOME, teaching("close")),
                        usual().given(ProgramId.of("acme"), adopted).metadata())
                .expectEvents(new CourseDefined(WELCOME, teaching("close")));
    }

    @Test
    void a_course_cannot_have_been_offered_since_a_day_to_come() {
        refused(
                course.givenNoPriorActivity()
                        .when(new DefineCourse(WELCOME, plan(TODAY.plusDays(1), 28, "COM-1")), usual().metadata()),
                GeneralRule.IN_THE_FUTURE);
    }

    @Test
    void revisions_are_numbered_from_the_definition() {
        when(new ReviseCourse(WELCOME, plan(21), "Shorter", true, null), defined())
                .expectEvents(new CourseRevised(WELCOME, 2, plan(21), "Shorter", true, TODAY))
                .expectResultMessagePayload(2);
        when(
                        new ReviseCourse(WELCOME, plan(14), "Shorter still", false, null),
                        defined(),
                        new CourseRevised(WELCOME, 2, plan(21), "Shorter", true, TODAY))
                .expectEvents(new CourseRevised(WELCOME, 3, plan(14), "Shorter still", false, TODAY));
    }

    @Test
    void a_course_is_not_changed_to_what_it_is() {
        refused(
                when(new ReviseCourse(WELCOME, plan(28), "Nothing", true, null), defined()),
                GeneralRule.NOTHING_CHANGED);
        refused(when(new AmendCourse(WELCOME, plan(28), "Nothing"), defined()), GeneralRule.NOTHING_CHANGED);
        when(new AmendCourse(WELCOME, plan(27), "Typing error"), defined())
                .expectEvents(new CourseAmended(WELCOME, plan(27), "Typing error"));
    }

    @Test
    void a_retired_course_is_neither_changed_nor_retired_again() {
        var retired = new CourseRetired(WELCOME, TODAY, "Renewed");
        refused(
                when(new AmendCourse(WELCOME, plan(27), "Typing error"), defined(), retired),
                TrainingRule.COURSE_RETIRED);
        refused(when(new RetireCourse(WELCOME, TODAY, "Renewed"), defined(), retired), TrainingRule.COURSE_RETIRED);
    }

    private ResultValidator<Course> when(CourseCommand command, Object... given) {
        return course.given(given).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Course> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static CourseDefined defined() {
        return new CourseDefined(WELCOME, plan(28));
    }

    private static CoursePlan teaching(String value) {
        var plan = plan(28);
        return new CoursePlan(
                plan.title(),
                plan.offeredSince(),
                plan.audience(),
                plan.appliesFrom(),
                plan.lengthDays(),
                plan.validMonths(),
                plan.passMark(),
                List.of(Code.of(value)),
                plan.covers(),
                plan.caseStudies());
    }

    private static CoursePlan plan(int lengthDays) {
        return plan(OFFERED, lengthDays, "COM-1");
    }

    private static CoursePlan plan(@Nullable LocalDate offeredSince, int lengthDays, String covered) {
        var audience =
                new CourseAudience(AudienceKind.DEPARTMENT, 60, List.of(DepartmentId.of("claims")), List.of(), null);
        return new CoursePlan(
                "Four weeks with customers",
                offeredSince,
                audience,
                null,
                lengthDays,
                null,
                null,
                List.of(),
                List.of(ElementCode.of(covered)),
                List.of());
    }
}
