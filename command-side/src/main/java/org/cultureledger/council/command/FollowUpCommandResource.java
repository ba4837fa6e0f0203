package org.cultureledger.council.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.command.DecisionCommand.AssignFollowUp;
import org.cultureledger.council.command.DecisionCommand.CompleteFollowUp;
import org.cultureledger.council.command.DecisionCommand.ConfirmFollowUp;
import org.cultureledger.council.command.DecisionCommand.DropFollowUp;
import org.cultureledger.council.command.DecisionCommand.HandOverFollowUp;
import org.cultureledger.council.command.DecisionCommand.NeedNoFollowUp;
import org.cultureledger.council.command.DecisionCommand.RescheduleFollowUp;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Promises what follows from a decision, and keeps it. */
@RestController
@RequestMapping("/api/programs/{p}/decisions/{n:" + DecisionId.NUMBER_FORM + "}")
class FollowUpCommandResource {

    private final Commands commands;

    FollowUpCommandResource(Commands commands) {
        this.commands = commands;
    }

    record FollowUpForm(
            Code code,
            @NotBlank @Size(max = 200) String action,
            PersonId owner,
            LocalDate due,
            @Nullable LocalDate on) {}

    @PostMapping("/follow-ups")
    @Sends(value = AssignFollowUp.class, creates = true)
    ResponseEntity<Void> assign(
            @PathVariable ProgramId p, @PathVariable String n, @Body FollowUpForm form, Sending sending) {
        var followUp = new FollowUp(form.code(), form.action(), form.owner(), form.due());
        var location = "/api/programs/%s/decisions/%s/follow-ups/%s".formatted(p.code(), n, form.code());
        return Answers.of(
                commands.create(sending.on(form.on()), new AssignFollowUp(new DecisionId(p, n), followUp), location));
    }

    record ReasonForm(@Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/no-follow-up")
    @Sends(NeedNoFollowUp.class)
    ResponseEntity<Void> needNone(
            @PathVariable ProgramId p, @PathVariable String n, @Body ReasonForm form, Sending sending) {
        return act(sending.on(form.on()), new NeedNoFollowUp(new DecisionId(p, n), form.reason()));
    }

    record MoveForm(
            LocalDate due, @Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/follow-ups/{f}/reschedulings")
    @Sends(RescheduleFollowUp.class)
    ResponseEntity<Void> reschedule(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable Code f,
            @Body MoveForm form,
            Sending sending) {
        return act(sending.on(form.on()), new RescheduleFollowUp(new DecisionId(p, n), f, form.due(), form.reason()));
    }

    record HandOverForm(
            PersonId to,
            @Nullable LocalDate from,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/follow-ups/{f}/hand-overs")
    @Sends(HandOverFollowUp.class)
    ResponseEntity<Void> handOver(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable Code f,
            @Body HandOverForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new HandOverFollowUp(new DecisionId(p, n), f, form.to(), form.from(), form.reason()));
    }

    record CompletionForm(
            @NotBlank String outcome, @Nullable LocalDate on) {}

    @PostMapping("/follow-ups/{f}/completion")
    @Sends(CompleteFollowUp.class)
    ResponseEntity<Void> complete(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable Code f,
            @Body CompletionForm form,
            Sending sending) {
        return act(sending.on(form.on()), new CompleteFollowUp(new DecisionId(p, n), f, form.outcome()));
    }

    /** A body that says no more than when. */
    record DayForm(@Nullable LocalDate on) {}

    @PostMapping("/follow-ups/{f}/completion/confirmation")
    @Sends(ConfirmFollowUp.class)
    ResponseEntity<Void> confirm(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable Code f,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmFollowUp(new DecisionId(p, n), f));
    }

    @PostMapping("/follow-ups/{f}/dropping")
    @Sends(DropFollowUp.class)
    ResponseEntity<Void> drop(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable Code f,
            @Body ReasonForm form,
            Sending sending) {
        return act(sending.on(form.on()), new DropFollowUp(new DecisionId(p, n), f, form.reason()));
    }

    private ResponseEntity<Void> act(Sending sending, DecisionCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
