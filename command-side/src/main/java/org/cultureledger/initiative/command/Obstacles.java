package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.ALREADY_CLEARED;
import static org.cultureledger.initiative.InitiativeRule.OBSTACLE_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;

import java.util.HashSet;
import java.util.Set;
import org.cultureledger.kernel.Code;
import org.cultureledger.rule.Refusal;

/** What stands or stood in the way of one initiative. */
final class Obstacles {

    private final Set<Code> raised = new HashSet<>();
    private final Set<Code> cleared = new HashSet<>();

    void raise(Code obstacle) {
        raised.add(obstacle);
    }

    void clear(Code obstacle) {
        cleared.add(obstacle);
    }

    void refuseKnown(Code obstacle) {
        Refusal.when(raised.contains(obstacle), ALREADY_EXISTS, "There is an obstacle " + obstacle);
    }

    /** @throws Refusal {@code obstacle-unknown}, {@code already-cleared} */
    void refuseUnlessStanding(Code obstacle) {
        Refusal.when(!raised.contains(obstacle), OBSTACLE_UNKNOWN, "There is no obstacle " + obstacle);
        Refusal.when(cleared.contains(obstacle), ALREADY_CLEARED, "The obstacle was cleared before");
    }
}
