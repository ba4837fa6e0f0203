package org.cultureledger.training.command;

import static org.cultureledger.training.TrainingRule.COMPLETED_BEFORE_OFFERED;
import static org.cultureledger.training.TrainingRule.COURSE_RETIRED;
import static org.cultureledger.training.TrainingRule.UNKNOWN_REVISION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.command.Dated;
import org.cultureledger.rule.Refusal;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.CourseEvent.CourseAmended;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;
import org.jspecify.annotations.Nullable;

/**
 * What a course and the trainings in it have to know of the course.
 *
 * @param plans one for each revision, the first one first
 * @param revised number of the revision that is taught from a day on, as far as there are later ones than the first
 * @param retiredFrom first day on which it is offered no more
 */
record CourseFacts(
        List<CoursePlan> plans,
        Dated<Integer> revised,
        @Nullable LocalDate retiredFrom) {

    /** Before the course is defined. */
    static final CourseFacts NONE = new CourseFacts(List.of(), Dated.none(), null);

    CourseFacts {
        plans = List.copyOf(plans);
    }

    CourseFacts after(CourseEvent event) {
        return switch (event) {
            case CourseDefined it -> new CourseFacts(List.of(it.plan()), Dated.always(1), null);
            case CourseAmended it -> latestIs(it.plan());
            case CourseRevised it -> with(it);
            case CourseRetired it -> new CourseFacts(plans, revised, it.from());
        };
    }

    CoursePlan plan() {
        return plans.getLast();
    }

    int revisions() {
        return plans.size();
    }

    /** The revision that was taught on {@code day}. */
    int revisionOn(LocalDate day) {
        return revised.on(day).orElse(1);
    }

    /** @throws Refusal {@code course-retired} if the course is not offered on {@code day} any more */
    void refuseRetiredOn(LocalDate day) {
        Refusal.when(
                retiredFrom != null && !day.isBefore(retiredFrom),
                COURSE_RETIRED,
                "The course is retired from %s on".formatted(retiredFrom));
    }

    /** @throws Refusal {@code completed-before-offered} */
    void refuseBeforeOffered(LocalDate day) {
        if (plans.stream().anyMatch(plan -> plan.offeredSince() == null)) return;
        plans.stream()
                .map(CoursePlan::offeredSince)
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .ifPresent(since -> {
                    throw new Refusal(
                            COMPLETED_BEFORE_OFFERED,
                            "Completed on %s, and the course is offered since %s".formatted(day, since));
                });
    }

    /** @throws Refusal {@code unknown-revision} */
    void refuseUnknown(int revision) {
        Refusal.when(
                revision < 1 || revision > revisions(),
                UNKNOWN_REVISION,
                "The course has revisions 1 to %d, and no %d".formatted(revisions(), revision));
    }

    Optional<BigDecimal> passMark(int revision) {
        return Optional.ofNullable(plans.get(revision - 1).passMark());
    }

    private CourseFacts latestIs(CoursePlan plan) {
        var amended = new ArrayList<>(plans);
        amended.set(amended.size() - 1, plan);
        return new CourseFacts(amended, revised, retiredFrom);
    }

    private CourseFacts with(CourseRevised event) {
        var more = new ArrayList<>(plans);
        more.add(event.plan());
        return new CourseFacts(more, revised.with(event.from(), event.revision()), retiredFrom);
    }
}
