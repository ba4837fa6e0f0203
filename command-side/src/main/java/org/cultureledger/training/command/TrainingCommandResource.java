package org.cultureledger.training.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Outcome;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BulkBody;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.training.TrainingResult;
import org.cultureledger.training.command.TrainingCommand.AssignTraining;
import org.cultureledger.training.command.TrainingCommand.CompleteTraining;
import org.cultureledger.training.command.TrainingCommand.ProgressTraining;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assigns courses to persons and records how far they came, one by one or many at once. */
@RestController
@RequestMapping("/api/programs/{p}/courses/{c}")
class TrainingCommandResource {

    private final Commands commands;

    TrainingCommandResource(Commands commands) {
        this.commands = commands;
    }

    record AssignmentForm(
            PersonId person,
            LocalDate due,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/assignments")
    @Sends(value = AssignTraining.class, creates = true)
    ResponseEntity<?> assign(
            @PathVariable ProgramId p, @PathVariable Code c, @Body BulkBody<AssignmentForm> body, Sending sending) {
        var course = new CourseId(p, c);
        return switch (body) {
            case BulkBody.Single<AssignmentForm> one -> Answers.of(assign(course, one.value(), sending));
            case BulkBody.Many<AssignmentForm> many ->
                Answers.of(many.rows(), sending, (form, row) -> assign(course, form, row));
        };
    }

    private Outcome assign(CourseId course, AssignmentForm form, Sending sending) {
        var command = new AssignTraining(new TrainingId(course, form.person()), form.due(), form.reason());
        return commands.create(sending.on(form.on()), command, location(course, form.person()));
    }

    /** @param week of the {@code weeks} that the course takes */
    record ProgressForm(
            PersonId person,
            @Positive @Max(520) int week,
            @Positive @Max(520) int weeks,
            @Nullable LocalDate on) {

        ProgressForm {
            if (week > weeks) throw new IllegalArgumentException("week must be one of the weeks");
        }
    }

    @PostMapping("/progress-reports")
    @Sends(ProgressTraining.class)
    ResponseEntity<?> progress(
            @PathVariable ProgramId p, @PathVariable Code c, @Body BulkBody<ProgressForm> body, Sending sending) {
        var course = new CourseId(p, c);
        return switch (body) {
            case BulkBody.Single<ProgressForm> one -> Answers.of(progress(course, one.value(), sending));
            case BulkBody.Many<ProgressForm> many ->
                Answers.of(many.rows(), sending, (form, row) -> progress(course, form, row));
        };
    }

    private Outcome progress(CourseId course, ProgressForm form, Sending sending) {
        var command = new ProgressTraining(new TrainingId(course, form.person()), form.week(), form.weeks());
        return commands.act(sending.on(form.on()), command);
    }

    /**
     * @param revision of the course that was taught; the one of that day if absent
     * @param result what the score says if absent
     */
    record CompletionForm(
            PersonId person,
            @Nullable BigDecimal score,
            @Nullable TrainingResult result,
            @Nullable Integer revision,
            @Size(max = 50) List<Evidence> evidence,
            @Nullable LocalDate on) {}

    @PostMapping("/completions")
    @Sends(value = CompleteTraining.class, creates = true)
    ResponseEntity<?> complete(
            @PathVariable ProgramId p, @PathVariable Code c, @Body BulkBody<CompletionForm> body, Sending sending) {
        var course = new CourseId(p, c);
        return switch (body) {
            case BulkBody.Single<CompletionForm> one -> Answers.of(complete(course, one.value(), sending));
            case BulkBody.Many<CompletionForm> many ->
                Answers.of(many.rows(), sending, (form, row) -> complete(course, form, row));
        };
    }

    private Outcome complete(CourseId course, CompletionForm form, Sending sending) {
        var command = new CompleteTraining(
                new TrainingId(course, form.person()), form.revision(), form.result(), form.score(), form.evidence());
        return commands.create(
                sending.on(form.on()),
                command,
                completion -> location(course, form.person()) + "/completions/" + completion);
    }

    private static String location(CourseId course, PersonId person) {
        return "/api/programs/%s/courses/%s/trainings/%s"
                .formatted(course.programId().code(), course.code(), person.code());
    }
}
