package org.cultureledger.training;

import java.time.LocalDate;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.CourseId;

/** What can have happened to a course. */
public sealed interface CourseEvent {

    CourseId course();

    /** The course's first revision. */
    @EventName("course.defined")
    record CourseDefined(CourseId course, CoursePlan plan) implements CourseEvent {}

    /** The course was written down wrongly; this is what it should have said. */
    @EventName("course.amended")
    record CourseAmended(CourseId course, CoursePlan plan, String reason) implements CourseEvent {}

    /**
     * The course is taught in another way.
     *
     * @param revision counts from 1, which is the course as first defined
     * @param earlierCount whether completions of earlier revisions still count
     * @param from first day, in the programme's zone, on which it is taught so
     */
    @EventName("course.revised")
    record CourseRevised(
            CourseId course, int revision, CoursePlan plan, String whatChanged, boolean earlierCount, LocalDate from)
            implements CourseEvent {}

    /** @param from first day, in the programme's zone, on which it is offered no more */
    @EventName("course.retired")
    record CourseRetired(CourseId course, LocalDate from, String reason) implements CourseEvent {}
}
