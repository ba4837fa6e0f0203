package org.cultureledger.council.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;

/** Loads the other decision into the unit of work of the command, so that both are kept or neither is. */
@Component
final class StoredDecisions implements Decisions {

    private final ObjectFactory<Repository<Decision>> decisions;

    /** @param decisions asked for late: the repository itself cannot be built before the handlers that use it are known */
    StoredDecisions(ObjectFactory<Repository<Decision>> decisions) {
        this.decisions = decisions;
    }

    @Override
    public void superseded(DecisionId decision, DecisionId by, LocalDate decidedOn, LocalDate from) {
        load(decision).execute(known -> known.superseded(by, decidedOn, from));
    }

    @Override
    public Dates supersedes(DecisionId decision, DecisionId other, String reason) {
        return load(decision).invoke(known -> known.supersedes(other, reason));
    }

    private Aggregate<Decision> load(DecisionId decision) {
        try {
            return decisions.getObject().load(decision.toString());
        } catch (AggregateNotFoundException _) {
            throw new Refusal(GeneralRule.UNKNOWN_DECISION, "%s is not on record".formatted(decision));
        }
    }
}
