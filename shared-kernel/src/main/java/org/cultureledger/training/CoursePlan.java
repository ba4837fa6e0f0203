package org.cultureledger.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a course is.
 *
 * @param offeredSince first day, in the programme's zone, on which it can have been completed; unknown if absent
 * @param appliesFrom first day on which somebody can come under it; the day it was offered, else defined, if absent
 * @param lengthDays from first to last day
 * @param validMonths after which a completion has to be renewed; never if absent
 * @param passMark lowest passing score, from 0 to 100
 * @param values brand values that it teaches
 * @param covers elements of the framework that it claims to advance
 * @param caseStudies that it uses
 */
public record CoursePlan(
        String title,
        @Nullable LocalDate offeredSince,
        CourseAudience audience,
        @Nullable LocalDate appliesFrom,
        int lengthDays,
        @Nullable Integer validMonths,
        @Nullable BigDecimal passMark,
        List<Code> values,
        List<ElementCode> covers,
        List<Code> caseStudies) {

    public CoursePlan {
        values = List.copyOf(values);
        covers = List.copyOf(covers);
        caseStudies = List.copyOf(caseStudies);
    }
}
