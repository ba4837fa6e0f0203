package org.cultureledger.commitment.query;

import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.temporal.View;

/**
 * Every commitment. Keys are {@code <programme>/<kind>/<…>} with the codes by which its own context knows it, such as
 * {@code acme/milestone/loop/pilot}. A context that promises something by a day adds its own handler here.
 */
public final class CommitmentsView {

    public static final View<Commitment> VIEW = View.of("commitments", 2, Commitment.class)
            .on(InitiativeEvent.class, InitiativeCommitments::apply)
            .on(CouncilEvent.class, ChairCommitments::apply)
            .on(DecisionEvent.class, DecisionCommitments::apply);

    private CommitmentsView() {}
}
