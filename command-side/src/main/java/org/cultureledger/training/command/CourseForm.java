package org.cultureledger.training.command;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CoursePlan;
import org.jspecify.annotations.Nullable;

/** The body that defines a course. */
record CourseForm(
        Code code,
        @NotBlank @Size(max = 200) String title,
        @Nullable LocalDate offeredSince,
        CourseAudience audience,
        @Nullable LocalDate appliesFrom,
        @Positive @Max(LONGEST) int lengthDays,
        @Nullable @Positive @Max(LONGEST_VALIDITY) Integer validMonths,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal passMark,
        @Size(max = 100) List<Code> values,
        @Size(max = 100) List<ElementCode> covers,
        @Size(max = 100) List<Code> caseStudies,
        @Nullable LocalDate on) {

    /** Days. */
    static final int LONGEST = 3_660;

    /** Months. */
    static final int LONGEST_VALIDITY = 600;

    CoursePlan plan() {
        return new CoursePlan(
                title,
                offeredSince,
                audience,
                appliesFrom,
                lengthDays,
                validMonths,
                passMark,
                values,
                covers,
                caseStudies);
    }
}
