package org.cultureledger.training.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.people.Level;
import org.cultureledger.training.AudienceKind;
import org.jspecify.annotations.Nullable;

/**
 * A course with its revisions.
 *
 * @param revisions in order of their numbers; never empty
 * @param retiredFrom first day on which it is offered no more
 * @param version sequence of the last event of its stream
 */
public record Course(
        String program,
        String code,
        List<Revision> revisions,
        @Nullable LocalDate retiredFrom,
        @Nullable String retiredWhy,
        long version) {

    /**
     * The course as it was taught from a day on.
     *
     * @param whatChanged absent for the first one
     * @param earlierCount whether completions of earlier revisions still count
     */
    public record Revision(
            int number, LocalDate on, Plan plan, @Nullable String whatChanged, boolean earlierCount) {}

    /** As {@link org.cultureledger.training.CoursePlan}, in codes. */
    public record Plan(
            String title,
            @Nullable LocalDate offeredSince,
            Audience audience,
            @Nullable LocalDate appliesFrom,
            int lengthDays,
            @Nullable Integer validMonths,
            @Nullable BigDecimal passMark,
            List<String> values,
            List<String> covers,
            List<String> caseStudies) {

        public Plan {
            values = List.copyOf(values);
            covers = List.copyOf(covers);
            caseStudies = List.copyOf(caseStudies);
        }

        /** Days to complete it in. */
        int days() {
            return audience.withinDays() == null ? lengthDays : audience.withinDays();
        }
    }

    /** As {@link org.cultureledger.training.CourseAudience}, in codes. */
    public record Audience(
            AudienceKind kind,
            @Nullable Integer withinDays,
            List<String> departments,
            List<Level> levels,
            @Nullable String pocket) {

        public Audience {
            departments = List.copyOf(departments);
            levels = List.copyOf(levels);
        }

        boolean includes(String department, Level level) {
            return (departments.isEmpty() || departments.contains(department))
                    && (levels.isEmpty() || levels.contains(level));
        }
    }

    public Course {
        revisions = List.copyOf(revisions);
    }

    /** What it was on a day; empty if it was not yet defined then. */
    Optional<Revision> revisionOn(LocalDate day) {
        return revisions.stream()
                .filter(revision -> !revision.on().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** First day on which somebody could come under the revision. */
    LocalDate appliesFrom(Revision revision) {
        var applies = revision.plan().appliesFrom();
        if (applies != null) return applies;
        var offered = revision.plan().offeredSince();
        return offered == null ? revisions.getFirst().on() : offered;
    }

    /** The last revision up to this one after which earlier completions no longer counted; the first if they always did. */
    Revision countingSince(Revision revision) {
        return revisions.stream()
                .filter(candidate -> candidate.number() <= revision.number() && !candidate.earlierCount())
                .reduce((_, later) -> later)
                .orElse(revisions.getFirst());
    }

    boolean isRetiredOn(LocalDate day) {
        return retiredFrom != null && !day.isBefore(retiredFrom);
    }

    Course amended(Plan plan, long sequence) {
        var last = revisions.getLast();
        var right = new Revision(last.number(), last.on(), plan, last.whatChanged(), last.earlierCount());
        var all = new ArrayList<>(revisions);
        all.set(all.size() - 1, right);
        return new Course(program, code, all, retiredFrom, retiredWhy, sequence);
    }

    Course revised(Revision revision, long sequence) {
        var all = new ArrayList<>(revisions);
        all.add(revision);
        return new Course(program, code, all, retiredFrom, retiredWhy, sequence);
    }

    Course retired(LocalDate from, String why, long sequence) {
        return new Course(program, code, revisions, from, why, sequence);
    }
}
