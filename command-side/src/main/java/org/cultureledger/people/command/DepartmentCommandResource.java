package org.cultureledger.people.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Outcome;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.command.DepartmentCommand.CloseDepartment;
import org.cultureledger.people.command.DepartmentCommand.MergeDepartment;
import org.cultureledger.people.command.DepartmentCommand.MoveDepartment;
import org.cultureledger.people.command.DepartmentCommand.OpenDepartment;
import org.cultureledger.people.command.DepartmentCommand.RenameDepartment;
import org.cultureledger.people.command.DepartmentCommand.SplitDepartment;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BulkBody;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens departments, one by one or many at once, and reorganises them. */
@RestController
@RequestMapping("/api/departments")
class DepartmentCommandResource {

    private final Commands commands;

    DepartmentCommandResource(Commands commands) {
        this.commands = commands;
    }

    /** @param country two letters of ISO 3166 */
    record DepartmentForm(
            Code code,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String function,
            @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
            @Nullable DepartmentId parent,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping
    @Sends(value = OpenDepartment.class, creates = true)
    ResponseEntity<?> open(@Body BulkBody<DepartmentForm> body, Sending sending) {
        return switch (body) {
            case BulkBody.Single<DepartmentForm> one -> Answers.of(open(one.value(), sending));
            case BulkBody.Many<DepartmentForm> many -> Answers.of(many.rows(), sending, this::open);
        };
    }

    private Outcome open(DepartmentForm form, Sending sending) {
        var command = new OpenDepartment(
                new DepartmentId(form.code()),
                form.name(),
                form.function(),
                form.country(),
                form.parent(),
                form.from());
        return commands.create(sending.on(form.on()), command, "/api/departments/" + form.code());
    }

    record NameForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{d}/renamings")
    @Sends(RenameDepartment.class)
    ResponseEntity<Void> rename(@PathVariable DepartmentId d, @Body NameForm form, Sending sending) {
        return act(sending.on(form.on()), new RenameDepartment(d, form.name(), form.from()));
    }

    /** @param parent none if it is to stand by itself */
    record MoveForm(
            @Nullable DepartmentId parent,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{d}/moves")
    @Sends(MoveDepartment.class)
    ResponseEntity<Void> move(@PathVariable DepartmentId d, @Body MoveForm form, Sending sending) {
        return act(sending.on(form.on()), new MoveDepartment(d, form.parent(), form.from()));
    }

    record MergerForm(
            DepartmentId into,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{d}/merger")
    @Sends(MergeDepartment.class)
    ResponseEntity<Void> merge(@PathVariable DepartmentId d, @Body MergerForm form, Sending sending) {
        return act(sending.on(form.on()), new MergeDepartment(d, form.into(), form.from()));
    }

    record SplitForm(
            @NotEmpty @Size(max = 100) List<DepartmentId> successors,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{d}/split")
    @Sends(SplitDepartment.class)
    ResponseEntity<Void> split(@PathVariable DepartmentId d, @Body SplitForm form, Sending sending) {
        return act(sending.on(form.on()), new SplitDepartment(d, form.successors(), form.from()));
    }

    record ClosingForm(
            @Reason String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{d}/closing")
    @Sends(CloseDepartment.class)
    ResponseEntity<Void> close(@PathVariable DepartmentId d, @Body ClosingForm form, Sending sending) {
        return act(sending.on(form.on()), new CloseDepartment(d, form.from(), form.reason()));
    }

    private ResponseEntity<Void> act(Sending sending, DepartmentCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
