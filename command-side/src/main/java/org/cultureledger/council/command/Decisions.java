package org.cultureledger.council.command;

import java.time.LocalDate;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.rule.Refusal;

/** Tells other decisions what a command means to them; their events go into the commit of that command. */
interface Decisions {

    /**
     * The decision's place is taken.
     *
     * @param decidedOn the day on which the other one was decided
     * @param from the first day on which the other one holds
     * @throws Refusal {@code unknown-decision}, {@code not-in-force}, {@code before-the-decision}
     */
    void superseded(DecisionId decision, DecisionId by, LocalDate decidedOn, LocalDate from);

    /**
     * The decision takes the place of another.
     *
     * @return the decision's day and the first day on which it holds
     * @throws Refusal {@code unknown-decision}, {@code not-in-force}
     */
    Dates supersedes(DecisionId decision, DecisionId other, String reason);

    /** When a decision was taken and since when it holds. */
    record Dates(LocalDate decidedOn, LocalDate holdsFrom) {}
}
