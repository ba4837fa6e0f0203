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
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.training.CourseAudience;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.command.CourseCommand.AmendCourse;
import org.cultureledger.training.command.CourseCommand.DefineCourse;
import org.cultureledger.training.command.CourseCommand.RetireCourse;
import org.cultureledger.training.command.CourseCommand.ReviseCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Defines courses and revises them. */
@RestController
@RequestMapping("/api/programs/{p}/courses")
class CourseCommandResource {

    private final Commands commands;

    CourseCommandResource(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Sends(value = DefineCourse.class, creates = true)
    ResponseEntity<Void> define(@PathVariable ProgramId p, @Body CourseForm form, Sending sending) {
        var command = new DefineCourse(new CourseId(p, form.code()), form.plan());
        var location = "/api/programs/%s/courses/%s".formatted(p.code(), form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /** What the course should have said, whole. */
    record AmendmentForm(
            @NotBlank @Size(max = 200) String title,
            @Nullable LocalDate offeredSince,
            CourseAudience audience,
            @Nullable LocalDate appliesFrom,
            @Positive @Max(CourseForm.LONGEST) int lengthDays,

            @Nullable @Positive @Max(CourseForm.LONGEST_VALIDITY)
            Integer validMonths,

            @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal passMark,
            @Size(max = 100) List<Code> values,
            @Size(max = 100) List<ElementCode> covers,
            @Size(max = 100) List<Code> caseStudies,
            @Reason String reason,
            @Nullable LocalDate on) {

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

    @PostMapping("/{c}/amendments")
    @Sends(AmendCourse.class)
    ResponseEntity<Void> amend(
            @PathVariable ProgramId p, @PathVariable Code c, @Body AmendmentForm form, Sending sending) {
        var command = new AmendCourse(new CourseId(p, c), form.plan(), form.reason());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    /**
     * The course as it is from now on, whole.
     *
     * @param earlierCount whether completions of earlier revisions still count
     * @param from first day on which it is taught so; the day of the act if absent
     */
    record RevisionForm(
            @NotBlank @Size(max = 200) String title,
            @Nullable LocalDate offeredSince,
            CourseAudience audience,
            @Nullable LocalDate appliesFrom,
            @Positive @Max(CourseForm.LONGEST) int lengthDays,

            @Nullable @Positive @Max(CourseForm.LONGEST_VALIDITY)
            Integer validMonths,

            @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal passMark,
            @Size(max = 100) List<Code> values,
            @Size(max = 100) List<ElementCode> covers,
            @Size(max = 100) List<Code> caseStudies,
            @NotBlank String whatChanged,
            boolean earlierCount,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {

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

    @PostMapping("/{c}/revisions")
    @Sends(ReviseCourse.class)
    ResponseEntity<Void> revise(
            @PathVariable ProgramId p, @PathVariable Code c, @Body RevisionForm form, Sending sending) {
        var command =
                new ReviseCourse(new CourseId(p, c), form.plan(), form.whatChanged(), form.earlierCount(), form.from());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    /** @param from first day on which the course is offered no more */
    record RetirementForm(
            @Nullable LocalDate from,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/{c}/retirement")
    @Sends(RetireCourse.class)
    ResponseEntity<Void> retire(
            @PathVariable ProgramId p, @PathVariable Code c, @Body RetirementForm form, Sending sending) {
        var command = new RetireCourse(new CourseId(p, c), form.from(), form.reason());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }
}
