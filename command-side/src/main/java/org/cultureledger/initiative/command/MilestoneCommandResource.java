package org.cultureledger.initiative.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.DayForm;
import org.cultureledger.command.HandOverForm;
import org.cultureledger.command.ReasonForm;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.initiative.command.InitiativeCommand.AddMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.AmendMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.CompleteMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.ConfirmCompletion;
import org.cultureledger.initiative.command.InitiativeCommand.ConfirmReschedule;
import org.cultureledger.initiative.command.InitiativeCommand.DropMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.HandOverMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.ReopenMilestone;
import org.cultureledger.initiative.command.InitiativeCommand.RescheduleMilestone;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.InitiativeId;
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

/** Promises milestones, moves them and keeps them. */
@RestController
@RequestMapping("/api/programs/{p}/initiatives/{i}/milestones")
class MilestoneCommandResource {

    private final Commands commands;

    MilestoneCommandResource(Commands commands) {
        this.commands = commands;
    }

    record MilestoneForm(
            Code code,
            @NotBlank @Size(max = 200) String title,
            LocalDate due,
            @Nullable PersonId owner,
            @Nullable String proof,
            @Nullable LocalDate on) {}

    @PostMapping
    @Sends(value = AddMilestone.class, creates = true)
    ResponseEntity<Void> add(
            @PathVariable ProgramId p, @PathVariable Code i, @Body MilestoneForm form, Sending sending) {
        var command = new AddMilestone(
                new InitiativeId(p, i), form.code(), form.title(), form.due(), form.owner(), form.proof());
        var location = "/api/programs/%s/initiatives/%s/milestones/%s".formatted(p.code(), i, form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    record AmendmentForm(
            @NotBlank @Size(max = 200) String title,
            @Nullable String proof,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/{m}/amendments")
    @Sends(AmendMilestone.class)
    ResponseEntity<Void> amend(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body AmendmentForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new AmendMilestone(new InitiativeId(p, i), m, form.title(), form.proof(), form.reason()));
    }

    record MoveForm(
            LocalDate due,
            SlipCategory category,
            @Reason String reason,
            @Nullable PersonId approvedBy,
            @Nullable LocalDate on) {}

    @PostMapping("/{m}/reschedulings")
    @Sends(RescheduleMilestone.class)
    ResponseEntity<Void> reschedule(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body MoveForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new RescheduleMilestone(
                        new InitiativeId(p, i),
                        m,
                        form.due(),
                        new SlipReason(form.category(), form.reason()),
                        form.approvedBy()));
    }

    /** @param move number of the move, from 1; the last one that waits for the sender if absent */
    record MoveConfirmationForm(
            @Nullable @Positive Integer move, @Nullable LocalDate on) {}

    @PostMapping("/{m}/reschedulings/confirmation")
    @Sends(ConfirmReschedule.class)
    ResponseEntity<Void> confirmReschedule(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body MoveConfirmationForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmReschedule(new InitiativeId(p, i), m, form.move()));
    }

    record CompletionForm(
            @Size(max = 50) List<Evidence> evidence,
            @Nullable LocalDate on) {}

    @PostMapping("/{m}/completion")
    @Sends(CompleteMilestone.class)
    ResponseEntity<Void> complete(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body CompletionForm form,
            Sending sending) {
        return act(sending.on(form.on()), new CompleteMilestone(new InitiativeId(p, i), m, form.evidence()));
    }

    @PostMapping("/{m}/completion/confirmation")
    @Sends(ConfirmCompletion.class)
    ResponseEntity<Void> confirmCompletion(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmCompletion(new InitiativeId(p, i), m));
    }

    @PostMapping("/{m}/reopening")
    @Sends(ReopenMilestone.class)
    ResponseEntity<Void> reopen(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body ReasonForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ReopenMilestone(new InitiativeId(p, i), m, form.reason()));
    }

    @PostMapping("/{m}/dropping")
    @Sends(DropMilestone.class)
    ResponseEntity<Void> drop(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body ReasonForm form,
            Sending sending) {
        return act(sending.on(form.on()), new DropMilestone(new InitiativeId(p, i), m, form.reason()));
    }

    @PostMapping("/{m}/hand-overs")
    @Sends(HandOverMilestone.class)
    ResponseEntity<Void> handOver(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code m,
            @Body HandOverForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new HandOverMilestone(new InitiativeId(p, i), m, form.to(), form.from(), form.reason()));
    }

    private ResponseEntity<Void> act(Sending sending, InitiativeCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
