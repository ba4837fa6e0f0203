package org.cultureledger.training.command;

import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.DayForm;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.TrainingId;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.ConfirmTrainingWaiver;
import org.cultureledger.training.command.TrainingCommand.RevokeTrainingCompletion;
import org.cultureledger.training.command.TrainingCommand.WaiveTraining;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Waives one person's training, confirms and revokes. Why something is waived or revoked says something about a person,
 * so it is kept in the erasable vault.
 */
@RestController
@RequestMapping("/api/programs/{p}/courses/{c}/trainings/{person}")
class PersonalTrainingCommandResource {

    private final Commands commands;
    private final Vault vault;

    PersonalTrainingCommandResource(Commands commands, Vault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record WaiverForm(
            PersonId approvedBy,
            @Erasable @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/waiver")
    @Sends(WaiveTraining.class)
    ResponseEntity<Void> waive(
            @PathVariable ProgramId p,
            @PathVariable Code c,
            @PathVariable PersonId person,
            @Body WaiverForm form,
            Sending sending) {
        var reason = vault.seal(form.reason(), person);
        return act(sending.on(form.on()), new WaiveTraining(training(p, c, person), reason, form.approvedBy()));
    }

    @PostMapping("/waiver/confirmation")
    @Sends(ConfirmTrainingWaiver.class)
    ResponseEntity<Void> confirmWaiver(
            @PathVariable ProgramId p,
            @PathVariable Code c,
            @PathVariable PersonId person,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmTrainingWaiver(training(p, c, person)));
    }

    @PostMapping("/completions/{completion}/confirmation")
    @Sends(ConfirmTrainingCompletion.class)
    ResponseEntity<Void> confirmCompletion(
            @PathVariable ProgramId p,
            @PathVariable Code c,
            @PathVariable PersonId person,
            @PathVariable int completion,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmTrainingCompletion(training(p, c, person), completion));
    }

    record RevocationForm(
            @Erasable @Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/completions/{completion}/revocation")
    @Sends(RevokeTrainingCompletion.class)
    ResponseEntity<Void> revokeCompletion(
            @PathVariable ProgramId p,
            @PathVariable Code c,
            @PathVariable PersonId person,
            @PathVariable int completion,
            @Body RevocationForm form,
            Sending sending) {
        var reason = vault.seal(form.reason(), person);
        return act(sending.on(form.on()), new RevokeTrainingCompletion(training(p, c, person), completion, reason));
    }

    private static TrainingId training(ProgramId program, Code course, PersonId person) {
        return new TrainingId(new CourseId(program, course), person);
    }

    private ResponseEntity<Void> act(Sending sending, TrainingCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
