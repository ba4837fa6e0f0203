package org.cultureledger.program.command;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.program.Budget;
import org.cultureledger.program.BudgetPeriod;
import org.cultureledger.program.Spend;
import org.cultureledger.program.command.ProgramCommand.AdoptHiringStandard;
import org.cultureledger.program.command.ProgramCommand.ApproveBudget;
import org.cultureledger.program.command.ProgramCommand.BringDepartmentIn;
import org.cultureledger.program.command.ProgramCommand.ReleaseDepartment;
import org.cultureledger.program.command.ProgramCommand.ReportHiringCoverage;
import org.cultureledger.program.command.ProgramCommand.ReportSpend;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With whom and with what a programme works: departments, money, the hiring of the right people. */
@RestController
@RequestMapping("/api/programs/{p}")
class MeansCommandResource {

    private final Commands commands;

    MeansCommandResource(Commands commands) {
        this.commands = commands;
    }

    record DepartmentForm(DepartmentId department, @Nullable LocalDate on) {}

    @PostMapping("/departments")
    @Sends(BringDepartmentIn.class)
    ResponseEntity<Void> bringIn(@PathVariable ProgramId p, @Body DepartmentForm form, Sending sending) {
        return act(sending.on(form.on()), new BringDepartmentIn(p, form.department()));
    }

    record ReleaseForm(@Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/departments/{d}/release")
    @Sends(ReleaseDepartment.class)
    ResponseEntity<Void> release(
            @PathVariable ProgramId p, @PathVariable DepartmentId d, @Body ReleaseForm form, Sending sending) {
        return act(sending.on(form.on()), new ReleaseDepartment(p, d, form.reason()));
    }

    record BudgetForm(
            BudgetPeriod period,
            Money amount,

            @Nullable @Pattern(regexp = DecisionId.NUMBER_FORM)
            String decision,

            @Nullable Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {

        Budget budget(ProgramId program) {
            var restsOn = decision == null ? null : new DecisionId(program, decision);
            return new Budget(period, amount, restsOn, Disclosure.of(audience, embargoUntil));
        }
    }

    @PostMapping("/budgets")
    @Sends(ApproveBudget.class)
    ResponseEntity<Void> approveBudget(@PathVariable ProgramId p, @Body BudgetForm form, Sending sending) {
        return act(sending.on(form.on()), new ApproveBudget(p, form.budget(p)));
    }

    record SpendForm(
            BudgetPeriod period,
            Money amount,
            @Nullable Code initiative,
            @Nullable Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {

        Spend spend(ProgramId program) {
            var spentOn = initiative == null ? null : new InitiativeId(program, initiative);
            return new Spend(period, amount, spentOn, Disclosure.of(audience, embargoUntil));
        }
    }

    @PostMapping("/spend-reports")
    @Sends(ReportSpend.class)
    ResponseEntity<Void> reportSpend(@PathVariable ProgramId p, @Body SpendForm form, Sending sending) {
        return act(sending.on(form.on()), new ReportSpend(p, form.spend(p)));
    }

    record StandardForm(
            Code code,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> roles,
            @NotBlank String criterion,
            @Nullable LocalDate on) {}

    @PostMapping("/hiring-standards")
    @Sends(value = AdoptHiringStandard.class, creates = true)
    ResponseEntity<Void> adoptStandard(@PathVariable ProgramId p, @Body StandardForm form, Sending sending) {
        var command = new AdoptHiringStandard(p, form.code(), form.roles(), form.criterion());
        var location = "/api/programs/%s/hiring-standards/%s".formatted(p.code(), form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /** @param share of the period's hires, from 0 to 1 */
    record CoverageForm(
            BudgetPeriod period,
            @DecimalMin("0") @DecimalMax("1") BigDecimal share,
            @Nullable LocalDate on) {}

    @PostMapping("/hiring-standards/{c}/coverage-reports")
    @Sends(ReportHiringCoverage.class)
    ResponseEntity<Void> reportCoverage(
            @PathVariable ProgramId p, @PathVariable Code c, @Body CoverageForm form, Sending sending) {
        return act(sending.on(form.on()), new ReportHiringCoverage(p, c, form.period(), form.share()));
    }

    private ResponseEntity<Void> act(Sending sending, ProgramCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
