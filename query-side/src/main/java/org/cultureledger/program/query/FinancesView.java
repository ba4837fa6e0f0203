package org.cultureledger.program.query;

import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.BudgetApproved;
import org.cultureledger.program.ProgramEvent.SpendReported;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Budgets and spend. Keys are {@code <programme>/<position>}. */
public final class FinancesView {

    public static final View<Finance> VIEW =
            View.of("finances", 1, Finance.class).on(ProgramEvent.class, FinancesView::apply);

    private FinancesView() {}

    private static void apply(ProgramEvent event, Recorded at, Rows<Finance> rows) {
        var key = "%s/%019d".formatted(event.program().code(), at.position());
        if (event instanceof BudgetApproved it) rows.put(key, approved(it, at));
        if (event instanceof SpendReported it) rows.put(key, spent(it, at));
    }

    private static Finance approved(BudgetApproved it, Recorded at) {
        var budget = it.budget();
        var decision = budget.decision();
        return new Finance(
                Finance.Form.BUDGET,
                at.on(),
                budget.period().value(),
                budget.amount(),
                decision == null ? null : decision.number(),
                null,
                budget.disclosure());
    }

    private static Finance spent(SpendReported it, Recorded at) {
        var spend = it.spend();
        var initiative = spend.initiative();
        return new Finance(
                Finance.Form.SPEND,
                at.on(),
                spend.period().value(),
                spend.amount(),
                null,
                initiative == null ? null : initiative.code().value(),
                spend.disclosure());
    }
}
