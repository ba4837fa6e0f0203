package org.cultureledger.program.command;

import org.cultureledger.command.Act;
import org.cultureledger.kernel.DecisionId;

/** Whether what a programme rests on was in force on the day of the act. */
final class DecisionInForce {

    private DecisionInForce() {}

    /** @throws org.cultureledger.rule.Refusal {@code unknown-decision}, {@code decision-not-in-force} */
    static void require(DecisionId decision, Act act) {
        act.references().require(decision);
    }
}
