package org.cultureledger.kpi.command;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetStep;
import org.cultureledger.kpi.command.KpiCommand.CorrectTarget;
import org.cultureledger.kpi.command.KpiCommand.SetTarget;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says where a KPI shall go. */
@RestController
@RequestMapping("/api/programs/{p}/kpis/{k}/targets")
class TargetCommandResource {

    private final Commands commands;

    TargetCommandResource(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param reason where there is a target for the scope already
     * @param decision that a revision rests on, by its number
     */
    record TargetForm(
            BigDecimal value,
            LocalDate by,
            @Size(max = 40) List<TargetStep> steps,
            @Nullable Code segment,
            @Nullable DepartmentId department,

            @Nullable @Pattern(regexp = Countries.FORM, message = Countries.DEMAND)
            String country,

            @Nullable String unit,
            @Nullable String reason,

            @Nullable @Pattern(regexp = DecisionId.NUMBER_FORM)
            String decision,

            @Nullable LocalDate on) {

        TargetForm {
            Target.refuseDisorder(steps, by);
        }

        Target target() {
            return new Target(value, by, steps);
        }

        Scope scope() {
            return new Scope(segment, department, country);
        }
    }

    @PostMapping
    @Sends(value = SetTarget.class, creates = true)
    ResponseEntity<Void> set(@PathVariable ProgramId p, @PathVariable Code k, @Body TargetForm form, Sending sending) {
        var command = new SetTarget(
                new KpiId(p, k),
                form.scope(),
                form.target(),
                form.unit(),
                form.reason(),
                form.decision() == null ? null : new DecisionId(p, form.decision()));
        return Answers.of(commands.create(
                sending.on(form.on()),
                command,
                number -> "/api/programs/%s/kpis/%s/targets/%s".formatted(p.code(), k, number)));
    }

    record CorrectionForm(
            BigDecimal value,
            LocalDate by,
            @Size(max = 40) List<TargetStep> steps,
            @Reason String reason,
            @Nullable LocalDate on) {

        CorrectionForm {
            Target.refuseDisorder(steps, by);
        }

        Target target() {
            return new Target(value, by, steps);
        }
    }

    @PostMapping("/{number}/corrections")
    @Sends(CorrectTarget.class)
    ResponseEntity<Void> correct(
            @PathVariable ProgramId p,
            @PathVariable Code k,
            @PathVariable int number,
            @Body CorrectionForm form,
            Sending sending) {
        var command = new CorrectTarget(new KpiId(p, k), number, form.target(), form.reason());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }
}
