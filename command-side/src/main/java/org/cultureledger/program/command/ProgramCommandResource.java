package org.cultureledger.program.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.program.StageName;
import org.cultureledger.program.command.ProgramCommand.AdjustGate;
import org.cultureledger.program.command.ProgramCommand.AdvanceStage;
import org.cultureledger.program.command.ProgramCommand.CharterProgram;
import org.cultureledger.program.command.ProgramCommand.CloseProgram;
import org.cultureledger.program.command.ProgramCommand.FallBack;
import org.cultureledger.program.command.ProgramCommand.RestateMission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Charters programmes and takes them from stage to stage, to their close. */
@RestController
@RequestMapping("/api/programs")
class ProgramCommandResource {

    private final Commands commands;

    ProgramCommandResource(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Sends(value = CharterProgram.class, creates = true)
    ResponseEntity<Void> charter(@Body CharterForm form, Sending sending) {
        var command = new CharterProgram(new ProgramId(form.code()), form.charter());
        return Answers.of(commands.create(sending.on(form.on()), command, "/api/programs/" + form.code()));
    }

    record MissionForm(
            @NotBlank String missionStatement,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/{p}/mission-restatements")
    @Sends(RestateMission.class)
    ResponseEntity<Void> restateMission(@PathVariable ProgramId p, @Body MissionForm form, Sending sending) {
        return act(sending.on(form.on()), new RestateMission(p, form.missionStatement(), form.reason()));
    }

    /** @param openCriteria criteria of the gate that are open, by code: they are kept with the step */
    record StageForm(
            StageName to,
            @Pattern(regexp = DecisionId.NUMBER_FORM) String decision,
            @Size(max = 50) List<Evidence> evidence,
            @Size(max = 50) List<Code> openCriteria,
            @Nullable LocalDate on) {}

    @PostMapping("/{p}/stage-advances")
    @Sends(AdvanceStage.class)
    ResponseEntity<Void> advance(@PathVariable ProgramId p, @Body StageForm form, Sending sending) {
        var advance = new StageAdvance(
                form.to().stage(), new DecisionId(p, form.decision()), form.evidence(), form.openCriteria());
        return act(sending.on(form.on()), new AdvanceStage(p, advance));
    }

    /** @param to the stage before the present one if absent */
    record FallBackForm(
            @Nullable StageName to,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/{p}/fall-backs")
    @Sends(FallBack.class)
    ResponseEntity<Void> fallBack(@PathVariable ProgramId p, @Body FallBackForm form, Sending sending) {
        var to = form.to() == null ? null : form.to().stage();
        return act(sending.on(form.on()), new FallBack(p, to, form.reason()));
    }

    record GateForm(
            Code criterion,
            @NotBlank String why,
            @Pattern(regexp = DecisionId.NUMBER_FORM) String decision,
            @Nullable LocalDate on) {}

    @PostMapping("/{p}/gate-adjustments")
    @Sends(AdjustGate.class)
    ResponseEntity<Void> adjustGate(@PathVariable ProgramId p, @Body GateForm form, Sending sending) {
        var decision = new DecisionId(p, form.decision());
        return act(sending.on(form.on()), new AdjustGate(p, form.criterion(), form.why(), decision));
    }

    record ClosingForm(
            @Reason String reason,
            @NotBlank String lessons,
            @Nullable LocalDate on) {}

    @PostMapping("/{p}/closing")
    @Sends(CloseProgram.class)
    ResponseEntity<Void> close(@PathVariable ProgramId p, @Body ClosingForm form, Sending sending) {
        return act(sending.on(form.on()), new CloseProgram(p, form.reason(), form.lessons()));
    }

    private ResponseEntity<Void> act(Sending sending, ProgramCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
