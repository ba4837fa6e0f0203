package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.ESCALATION_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cultureledger.kernel.Code;
import org.cultureledger.rule.Refusal;

/** What one initiative asked of others, answered or not. */
final class Escalations {

    private final Map<Code, Escalation> escalations = new HashMap<>();

    /** @throws Refusal {@code escalation-unknown} */
    Escalation known(Code code) {
        var escalation = escalations.get(code);
        if (escalation == null) throw new Refusal(ESCALATION_UNKNOWN, "There is no escalation " + code);
        return escalation;
    }

    /** @throws Refusal {@code escalation-unknown}, {@code already-answered} */
    Escalation open(Code code) {
        var escalation = known(code);
        escalation.refuseAnswered();
        return escalation;
    }

    void refuseKnown(Code code) {
        Refusal.when(escalations.containsKey(code), ALREADY_EXISTS, "There is an escalation " + code);
    }

    void put(Code code, Escalation escalation) {
        escalations.put(code, escalation);
    }

    void change(Code code, UnaryOperator<Escalation> change) {
        escalations.computeIfPresent(code, (_, escalation) -> change.apply(escalation));
    }
}
