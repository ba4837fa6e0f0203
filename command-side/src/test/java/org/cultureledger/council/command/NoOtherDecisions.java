package org.cultureledger.council.command;

import java.time.LocalDate;
import org.cultureledger.kernel.DecisionId;

/** For tests in which no command concerns a second decision. */
final class NoOtherDecisions implements Decisions {

    @Override
    public void superseded(DecisionId decision, DecisionId by, LocalDate decidedOn, LocalDate from) {
        throw new AssertionError("another decision was touched");
    }

    @Override
    public Dates supersedes(DecisionId decision, DecisionId other, String reason) {
        throw new AssertionError("another decision was touched");
    }
}
