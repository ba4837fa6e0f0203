package org.cultureledger.council.command;

import static org.cultureledger.council.CouncilRule.REVIEW_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cultureledger.command.Recorder;
import org.cultureledger.rule.Refusal;

/** The reviews of what came of a decision, numbered from 1, as far as they wait for a witness. */
final class Reviews {

    private final List<Recorder> recorders = new ArrayList<>();
    private final Set<Integer> confirmed = new HashSet<>();

    void record(Recorder by) {
        recorders.add(by);
    }

    void confirm(int review) {
        confirmed.add(review);
    }

    /**
     * Who recorded that review.
     *
     * @throws Refusal {@code review-unknown}, {@code nothing-to-confirm}
     */
    Recorder awaitingWitness(int review) {
        Refusal.when(review < 1 || review > recorders.size(), REVIEW_UNKNOWN, "There is no review " + review);
        Refusal.when(confirmed.contains(review), NOTHING_TO_CONFIRM, "The review is confirmed");
        return recorders.get(review - 1);
    }
}
