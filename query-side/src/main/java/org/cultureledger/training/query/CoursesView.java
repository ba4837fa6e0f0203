package org.cultureledger.training.query;

import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.CourseEvent.CourseAmended;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.query.Course.Audience;
import org.cultureledger.training.query.Course.Plan;
import org.cultureledger.training.query.Course.Revision;

/** Every course, under {@code <programme>/<code>}. */
public final class CoursesView {

    public static final View<Course> VIEW =
            View.of("courses", 1, Course.class).on(CourseEvent.class, CoursesView::apply);

    private CoursesView() {}

    private static void apply(CourseEvent event, Recorded at, Rows<Course> rows) {
        var key = event.course().programId().code() + "/" + event.course().code();
        long sequence = at.sequence();
        switch (event) {
            case CourseDefined it -> rows.put(key, defined(it, at));
            case CourseAmended it -> rows.change(key, row -> row.amended(plan(it.plan()), sequence));
            case CourseRevised it -> rows.change(key, row -> row.revised(revision(it), sequence));
            case CourseRetired it -> rows.change(key, row -> row.retired(it.from(), it.reason(), sequence));
        }
    }

    private static Course defined(CourseDefined it, Recorded at) {
        return new Course(
                it.course().programId().code().value(),
                it.course().code().value(),
                List.of(new Revision(1, at.on(), plan(it.plan()), null, true)),
                null,
                null,
                at.sequence());
    }

    private static Revision revision(CourseRevised it) {
        return new Revision(it.revision(), it.from(), plan(it.plan()), it.whatChanged(), it.earlierCount());
    }

    private static Plan plan(CoursePlan plan) {
        return new Plan(
                plan.title(),
                plan.offeredSince(),
                audience(plan.audience()),
                plan.appliesFrom(),
                plan.lengthDays(),
                plan.validMonths(),
                plan.passMark(),
                plan.values().stream().map(Code::value).toList(),
                plan.covers().stream().map(ElementCode::value).toList(),
                plan.caseStudies().stream().map(Code::value).toList());
    }

    private static Audience audience(CourseAudience audience) {
        return new Audience(
                audience.kind(),
                audience.withinDays(),
                audience.departments().stream().map(it -> it.code().value()).toList(),
                audience.levels(),
                audience.pocket());
    }
}
