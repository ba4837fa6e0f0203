package org.cultureledger.program.command;

import static org.cultureledger.program.ProgramRule.UNKNOWN_CRITERION;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.program.GateCriterion;
import org.cultureledger.program.Stage;
import org.cultureledger.rule.Refusal;

/** What can be said of a gate. */
final class Gate {

    private Gate() {}

    /** @throws Refusal {@code unknown-criterion} unless all of them are asked for at the end of {@code stage} */
    static void requireAll(List<Code> criteria, Stage stage) {
        for (var code : criteria)
            Refusal.when(
                    GateCriterion.of(code)
                            .filter(known -> known.stage() == stage)
                            .isEmpty(),
                    UNKNOWN_CRITERION,
                    "The gate of %s has no criterion %s".formatted(stage, code));
    }

    /** @throws Refusal {@code unknown-criterion} */
    static void require(Code criterion) {
        Refusal.when(GateCriterion.of(criterion).isEmpty(), UNKNOWN_CRITERION, "No gate has a criterion " + criterion);
    }
}
