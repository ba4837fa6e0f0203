package org.cultureledger.council.command;

import java.util.HashMap;
import java.util.Map;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.ProgramId;

/** How many decisions a council has numbered, by the year of their day. */
final class Numbering {

    private final Map<Integer, Integer> counts = new HashMap<>();

    DecisionId next(ProgramId program, int year) {
        return DecisionId.numbered(program, year, counts.getOrDefault(year, 0) + 1);
    }

    void numbered(DecisionId decision) {
        var number = decision.number().split("-", 2);
        counts.put(Integer.valueOf(number[0]), Integer.valueOf(number[1]));
    }
}
