package org.cultureledger.initiative.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.ExpectedEffect;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/** The body that plans an initiative. */
record PlanForm(
        Code code,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String customerOutcome,
        PersonId owner,
        @Size(max = 100) List<DepartmentId> departments,
        @Size(max = 100) List<ElementCode> advances,
        LocalDate start,
        LocalDate finish,
        @Nullable @Pattern(regexp = DecisionId.NUMBER_FORM) String decision,
        @Nullable EffectPromise expectedEffect,
        @Nullable Money cost,
        @Nullable LocalDate on) {

    /** @param size in the KPI's unit, signed */
    record EffectPromise(Code kpi, BigDecimal size, LocalDate by) {

        ExpectedEffect in(ProgramId program) {
            return new ExpectedEffect(new KpiId(program, kpi), size, by);
        }
    }

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
