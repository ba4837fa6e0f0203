package org.cultureledger.training.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.query.Reading;
import org.cultureledger.training.query.Course.Audience;
import org.cultureledger.training.query.Course.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is on a day.
 *
 * @param revision number of the revision that is taught
 * @param appliesFrom first day on which somebody could come under it
 * @param revisions what changed, from the first one to this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseItem(
        String code,
        String title,
        int revision,
        Audience audience,
        @Nullable LocalDate offeredSince,
        LocalDate appliesFrom,
        int lengthDays,
        @Nullable Integer validMonths,
        @Nullable BigDecimal passMark,
        List<String> values,
        List<String> covers,
        List<String> caseStudies,
        @Nullable LocalDate retiredFrom,
        List<RevisionItem> revisions,
        String link,
        String lineage) {

    /** @param earlierCount whether completions of earlier revisions still count */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevisionItem(int number, LocalDate on, @Nullable String whatChanged, boolean earlierCount) {

        static RevisionItem of(Revision revision) {
            return new RevisionItem(revision.number(), revision.on(), revision.whatChanged(), revision.earlierCount());
        }
    }

    static CourseItem of(Course course, Revision revision, Reading reading, String lineage) {
        var plan = revision.plan();
        return new CourseItem(
                course.code(),
                plan.title(),
                revision.number(),
                plan.audience(),
                plan.offeredSince(),
                course.appliesFrom(revision),
                plan.lengthDays(),
                plan.validMonths(),
                plan.passMark(),
                plan.values(),
                plan.covers(),
                plan.caseStudies(),
                course.retiredFrom(),
                course.revisions().stream()
                        .filter(known -> known.number() <= revision.number())
                        .map(RevisionItem::of)
                        .toList(),
                "%s/courses/%s".formatted(reading.address(), course.code()),
                lineage);
    }
}
