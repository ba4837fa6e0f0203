package org.cultureledger.initiative.command;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.DayForm;
import org.cultureledger.command.HandOverForm;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.initiative.command.InitiativeCommand.AnswerEscalation;
import org.cultureledger.initiative.command.InitiativeCommand.ClearObstacle;
import org.cultureledger.initiative.command.InitiativeCommand.ConfirmAnswer;
import org.cultureledger.initiative.command.InitiativeCommand.Escalate;
import org.cultureledger.initiative.command.InitiativeCommand.HandOverEscalation;
import org.cultureledger.initiative.command.InitiativeCommand.RaiseObstacle;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what stands in an initiative's way, and asks those for help who can give it. */
@RestController
@RequestMapping("/api/programs/{p}/initiatives/{i}")
class ObstacleCommandResource {

    private final Commands commands;

    ObstacleCommandResource(Commands commands) {
        this.commands = commands;
    }

    record ObstacleForm(
            Code code,
            ObstacleKind kind,
            @NotBlank String description,
            @Nullable Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {}

    @PostMapping("/obstacles")
    @Sends(value = RaiseObstacle.class, creates = true)
    ResponseEntity<Void> raise(
            @PathVariable ProgramId p, @PathVariable Code i, @Body ObstacleForm form, Sending sending) {
        var command = new RaiseObstacle(
                new InitiativeId(p, i),
                form.code(),
                form.kind(),
                form.description(),
                Disclosure.of(form.audience(), form.embargoUntil()));
        var location = "/api/programs/%s/initiatives/%s/obstacles/%s".formatted(p.code(), i, form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    record ClearingForm(@NotBlank String how, @Nullable LocalDate on) {}

    @PostMapping("/obstacles/{o}/clearing")
    @Sends(ClearObstacle.class)
    ResponseEntity<Void> clear(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code o,
            @Body ClearingForm form,
            Sending sending) {
        var command = new ClearObstacle(new InitiativeId(p, i), o, form.how());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    record EscalationForm(
            Code code,
            @NotBlank String needed,
            PersonId from,
            LocalDate by,
            @Nullable LocalDate on) {}

    @PostMapping("/escalations")
    @Sends(value = Escalate.class, creates = true)
    ResponseEntity<Void> escalate(
            @PathVariable ProgramId p, @PathVariable Code i, @Body EscalationForm form, Sending sending) {
        var command = new Escalate(new InitiativeId(p, i), form.code(), form.needed(), form.from(), form.by());
        var location = "/api/programs/%s/initiatives/%s/escalations/%s".formatted(p.code(), i, form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    @PostMapping("/escalations/{e}/hand-overs")
    @Sends(HandOverEscalation.class)
    ResponseEntity<Void> handOver(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code e,
            @Body HandOverForm form,
            Sending sending) {
        var command = new HandOverEscalation(new InitiativeId(p, i), e, form.to(), form.from(), form.reason());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    record AnswerForm(@NotBlank String answer, @Nullable LocalDate on) {}

    @PostMapping("/escalations/{e}/answer")
    @Sends(AnswerEscalation.class)
    ResponseEntity<Void> answer(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code e,
            @Body AnswerForm form,
            Sending sending) {
        var command = new AnswerEscalation(new InitiativeId(p, i), e, form.answer());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    @PostMapping("/escalations/{e}/answer/confirmation")
    @Sends(ConfirmAnswer.class)
    ResponseEntity<Void> confirmAnswer(
            @PathVariable ProgramId p,
            @PathVariable Code i,
            @PathVariable Code e,
            @Body DayForm form,
            Sending sending) {
        return Answers.of(commands.act(sending.on(form.on()), new ConfirmAnswer(new InitiativeId(p, i), e)));
    }
}
