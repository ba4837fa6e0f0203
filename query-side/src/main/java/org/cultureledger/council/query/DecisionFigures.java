package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The register in figures, on the day judged for. Shares leave out what was decided before the programme was kept here.
 *
 * @param decisions how many the reader may see
 * @param irregular how many of them are irregular and not settled
 * @param withEvidence share of decisions that rest on evidence, from 0 to 1; absent without decisions
 * @param withFollowThrough share of decisions with a follow-up, an initiative or a word that none is needed
 * @param withValues share of decisions that name brand values, upheld or traded off
 * @param reviewsOverdue how many should have been reviewed and were not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionFigures(
        long decisions,
        long inForce,
        long superseded,
        long revoked,
        long irregular,
        @Nullable BigDecimal withEvidence,
        @Nullable BigDecimal withFollowThrough,
        @Nullable BigDecimal withValues,
        long reviewsOverdue) {

    private static final int DECIMALS = 4;

    /** @param followedThrough whether something came or is to come of a decision */
    static DecisionFigures of(List<DecisionInView> decisions, Predicate<DecisionInView> followedThrough) {
        var own = decisions.stream().filter(seen -> !isAdopted(seen)).toList();
        return new DecisionFigures(
                decisions.size(),
                count(decisions, DecisionState.IN_FORCE),
                count(decisions, DecisionState.SUPERSEDED),
                count(decisions, DecisionState.REVOKED),
                decisions.stream()
                        .filter(seen -> !seen.row().irregularOn(seen.day()).isEmpty())
                        .count(),
                share(own, seen -> !seen.row().resolution().evidence().isEmpty()),
                share(own, followedThrough),
                share(own, DecisionFigures::namesValues),
                own.stream()
                        .filter(seen -> seen.row().isReviewOverdueOn(seen.day()))
                        .count());
    }

    private static boolean namesValues(DecisionInView seen) {
        var resolution = seen.row().resolution();
        return !resolution.valuesUpheld().isEmpty()
                || !resolution.valuesTradedOff().isEmpty();
    }

    private static boolean isAdopted(DecisionInView seen) {
        return seen.reading().facts().isAdopted(seen.row().resolution().decidedOn());
    }

    private static long count(List<DecisionInView> decisions, DecisionState state) {
        return decisions.stream().filter(seen -> seen.state() == state).count();
    }

    private static @Nullable BigDecimal share(List<DecisionInView> decisions, Predicate<DecisionInView> counted) {
        if (decisions.isEmpty()) return null;
        long count = decisions.stream().filter(counted).count();
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(decisions.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
