package org.cultureledger.council;

import java.util.List;

/**
 * How a decision stands by the seats and rules of its own day.
 *
 * @param irregularities what was wrong; empty as far as nothing is known to be
 * @param notJudged what could not be judged, because what it takes is not on record
 */
public record Regularity(List<Irregularity> irregularities, List<Criterion> notJudged) {

    public Regularity {
        irregularities = List.copyOf(irregularities);
        notJudged = List.copyOf(notJudged);
    }

    public boolean irregular() {
        return !irregularities.isEmpty();
    }

    /** Whether something is wrong that was not wrong in {@code settled}: its ratification settles nothing here. */
    public boolean isWorseThan(Regularity settled) {
        return !settled.irregularities.containsAll(irregularities);
    }
}
