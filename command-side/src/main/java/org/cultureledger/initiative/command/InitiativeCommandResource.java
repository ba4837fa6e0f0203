package org.cultureledger.initiative.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.HandOverForm;
import org.cultureledger.command.ReasonForm;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.Confidence;
import org.cultureledger.initiative.Health;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.MovedMilestone;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.initiative.command.InitiativeCommand.AmendInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.CancelInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.CloseInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.HandOverInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.MeasureEffect;
import org.cultureledger.initiative.command.InitiativeCommand.PlanInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.ReplanInitiative;
import org.cultureledger.initiative.command.InitiativeCommand.ReportHealth;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.Money;
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

/** Plans initiatives and steers them as a whole. */
@RestController
@RequestMapping("/api/programs/{p}/initiatives")
class InitiativeCommandResource {

    private final Commands commands;

    InitiativeCommandResource(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Sends(value = PlanInitiative.class, creates = true)
    ResponseEntity<Void> plan(@PathVariable ProgramId p, @Body PlanForm form, Sending sending) {
        var command = new PlanInitiative(new InitiativeId(p, form.code()), form.owner(), form.plan(p));
        var location = "/api/programs/%s/initiatives/%s".formatted(p.code(), form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /** What the plan should have said, whole. */
    record AmendmentForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank String customerOutcome,
            @Size(max = 100) List<DepartmentId> departments,
            @Size(max = 100) List<ElementCode> advances,
            LocalDate start,
            LocalDate finish,

            @Nullable @Pattern(regexp = DecisionId.NUMBER_FORM)
            String decision,

            PlanForm.@Nullable EffectPromise expectedEffect,
            @Nullable Money cost,
            @Reason String reason,
            @Nullable LocalDate on) {

        InitiativePlan plan(ProgramId program) {
            return new InitiativePlan(
                    title,
                    customerOutcome,
                    departments,
                    advances,
                    start,
                    finish,
                    decision == null ? null : new DecisionId(program, decision),
                    expectedEffect == null ? null : expectedEffect.in(program),
                    cost);
        }
    }

    @PostMapping("/{i}/amendments")
    @Sends(AmendInitiative.class)
    ResponseEntity<Void> amend(
            @PathVariable ProgramId p, @PathVariable Code i, @Body AmendmentForm form, Sending sending) {
        return act(sending.on(form.on()), new AmendInitiative(new InitiativeId(p, i), form.plan(p), form.reason()));
    }

    @PostMapping("/{i}/hand-overs")
    @Sends(HandOverInitiative.class)
    ResponseEntity<Void> handOver(
            @PathVariable ProgramId p, @PathVariable Code i, @Body HandOverForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new HandOverInitiative(new InitiativeId(p, i), form.to(), form.from(), form.reason()));
    }

    record Move(Code milestone, LocalDate due) {}

    record ReplanForm(
            @NotEmpty @Size(max = 200) List<Move> moves,
            SlipCategory category,
            @Reason String reason,
            @Nullable PersonId approvedBy,

            @Nullable @Pattern(regexp = DecisionId.NUMBER_FORM)
            String decision,

            @Nullable LocalDate on) {

        List<MovedMilestone> moved() {
            return moves.stream()
                    .map(move -> new MovedMilestone(move.milestone(), move.due()))
                    .toList();
        }
    }

    @PostMapping("/{i}/replans")
    @Sends(ReplanInitiative.class)
    ResponseEntity<Void> replan(
            @PathVariable ProgramId p, @PathVariable Code i, @Body ReplanForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new ReplanInitiative(
                        new InitiativeId(p, i),
                        form.moved(),
                        new SlipReason(form.category(), form.reason()),
                        form.approvedBy(),
                        form.decision() == null ? null : new DecisionId(p, form.decision())));
    }

    record HealthForm(
            Health health,
            @Nullable String comment,
            @Nullable Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {}

    @PostMapping("/{i}/health-reports")
    @Sends(ReportHealth.class)
    ResponseEntity<Void> reportHealth(
            @PathVariable ProgramId p, @PathVariable Code i, @Body HealthForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new ReportHealth(
                        new InitiativeId(p, i),
                        form.health(),
                        form.comment(),
                        Disclosure.of(form.audience(), form.embargoUntil())));
    }

    record ClosingForm(@NotBlank String outcome, @Nullable LocalDate on) {}

    @PostMapping("/{i}/closing")
    @Sends(CloseInitiative.class)
    ResponseEntity<Void> close(
            @PathVariable ProgramId p, @PathVariable Code i, @Body ClosingForm form, Sending sending) {
        return act(sending.on(form.on()), new CloseInitiative(new InitiativeId(p, i), form.outcome()));
    }

    @PostMapping("/{i}/cancellation")
    @Sends(CancelInitiative.class)
    ResponseEntity<Void> cancel(
            @PathVariable ProgramId p, @PathVariable Code i, @Body ReasonForm form, Sending sending) {
        return act(sending.on(form.on()), new CancelInitiative(new InitiativeId(p, i), form.reason()));
    }

    /** @param effect a difference, in the KPI's unit */
    record EffectForm(
            Code kpi,
            BigDecimal effect,
            Confidence confidence,
            @Nullable LocalDate on) {}

    @PostMapping("/{i}/effects")
    @Sends(MeasureEffect.class)
    ResponseEntity<Void> measureEffect(
            @PathVariable ProgramId p, @PathVariable Code i, @Body EffectForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new MeasureEffect(new InitiativeId(p, i), new KpiId(p, form.kpi()), form.effect(), form.confidence()));
    }

    private ResponseEntity<Void> act(Sending sending, InitiativeCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
