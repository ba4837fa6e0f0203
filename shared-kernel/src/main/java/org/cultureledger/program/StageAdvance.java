package org.cultureledger.program;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Evidence;

/**
 * A step into the next stage.
 *
 * @param decision the council's decision to take it
 * @param openCriteria criteria of the gate that were open on that day; they stay on record with the step
 */
public record StageAdvance(Stage to, DecisionId decision, List<Evidence> evidence, List<Code> openCriteria) {

    public StageAdvance {
        evidence = List.copyOf(evidence);
        openCriteria = List.copyOf(openCriteria);
    }
}
