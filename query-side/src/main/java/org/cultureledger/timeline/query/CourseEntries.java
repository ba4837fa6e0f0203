package org.cultureledger.timeline.query;

import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.CourseEvent.CourseAmended;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;

/** What is told of courses. */
final class CourseEntries {

    private CourseEntries() {}

    static void apply(CourseEvent event, Recorded at, Rows<TimelineEntry> rows) {
        switch (event) {
            case CourseDefined it -> remember(it, it.plan(), at, rows);
            case CourseAmended it -> remember(it, it.plan(), at, rows);
            case CourseRevised it -> remember(it, it.plan(), at, rows);
            case CourseRetired _ -> {}
        }
        var subject = Subjects.of(rows, event.course(), "");
        var entry = blank(event, at, sentence(event, subject.title())).like(subject);
        rows.put(entry.key(), entry);
    }

    private static String sentence(CourseEvent event, String title) {
        return switch (event) {
            case CourseDefined _ -> "Course “%s” was defined".formatted(title);
            case CourseAmended it -> "Course “%s” was corrected: %s".formatted(title, it.reason());
            case CourseRevised it -> "Course “%s” was revised: %s".formatted(title, it.whatChanged());
            case CourseRetired it -> "Course “%s” was retired from %s on: %s".formatted(title, it.from(), it.reason());
        };
    }

    private static void remember(CourseEvent event, CoursePlan plan, Recorded at, Rows<TimelineEntry> rows) {
        var subject =
                blank(event, at, plan.title()).in(plan.audience().departments()).about(plan.covers());
        Subjects.remember(rows, event.course(), "", subject);
    }

    private static TimelineEntry blank(CourseEvent event, Recorded at, String title) {
        var course = event.course();
        var link = "%s/courses/%s".formatted(Reading.address(course.programId()), course.code());
        return TimelineEntry.of(event, at, course.programId(), link, title);
    }
}
