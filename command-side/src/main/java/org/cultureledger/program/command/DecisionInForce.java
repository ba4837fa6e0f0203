package org.cultureledger.program.command;

import static org.cultureledger.program.ProgramRule.DECISION_NOT_IN_FORCE;

import org.cultureledger.command.Act;
import org.cultureledger.council.Force;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.rule.Refusal;

/** Whether what a programme rests on was in force on the day of the act. */
final class DecisionInForce {

    private DecisionInForce() {}

    /** @throws Refusal {@code unknown-decision}, {@code decision-not-in-force} */
    static void require(DecisionId decision, Act act) {
        act.references().require(decision);
        var force = act.references().fold(decision, Force.NONE, Force::after);
        Refusal.when(
                !force.holdsOn(act.on()),
                DECISION_NOT_IN_FORCE,
                "%s does not hold on %s".formatted(decision, act.on()));
    }
}
