package org.cultureledger.training.command;

import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.training.CoursePlan;
import org.jspecify.annotations.Nullable;

/** What can be asked of a course. */
sealed interface CourseCommand extends LedgerCommand {

    CourseId course();

    @Override
    default StreamId stream() {
        return course();
    }

    @AllowedTo(PROGRAM_MANAGER)
    record DefineCourse(@TargetAggregateIdentifier CourseId course, CoursePlan plan) implements CourseCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record AmendCourse(@TargetAggregateIdentifier CourseId course, CoursePlan plan, String reason)
            implements CourseCommand {}

    /** @param from first day on which it is taught so; the day of the act if absent */
    @AllowedTo(PROGRAM_MANAGER)
    record ReviseCourse(
            @TargetAggregateIdentifier CourseId course,
            CoursePlan plan,
            String whatChanged,
            boolean earlierCount,
            @Nullable LocalDate from)
            implements CourseCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record RetireCourse(
            @TargetAggregateIdentifier CourseId course,
            @Nullable LocalDate from,
            String reason) implements CourseCommand {}
}
