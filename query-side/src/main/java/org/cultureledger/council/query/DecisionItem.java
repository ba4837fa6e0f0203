package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.council.Criterion;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the register tells it.
 *
 * @param inForceFrom first day on which it holds
 * @param endedFrom first day on which it no longer held
 * @param supersedes numbers, as far as the reader may see the decisions
 * @param supersededBy number, if the reader may see the decision
 * @param irregularities what was wrong and has not been settled
 * @param notJudged what could not be judged, because what it takes is not on record
 * @param evidence what it rests on
 * @param followUpCount how many follow-ups there are
 * @param followUpsOverdue how many of them should have been done and are not
 * @param outcome as last reviewed
 * @param reviewDue by when its outcome is to be reviewed
 * @param adopted whether it was taken before the programme was kept here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionItem(
        String number,
        String title,
        DecisionState state,
        boolean irregular,
        List<Irregularity> irregularities,
        List<Criterion> notJudged,
        @Nullable LocalDate ratifiedOn,
        LocalDate decidedOn,
        LocalDate inForceFrom,
        @Nullable LocalDate endedFrom,
        List<String> supersedes,
        @Nullable String supersededBy,
        String council,
        @Nullable DecisionMode mode,
        @Nullable String option,
        List<Evidence> evidence,
        int followUpCount,
        long followUpsOverdue,
        LocalDate reviewDue,
        boolean reviewOverdue,
        @Nullable ReviewedOutcome outcome,
        Audience audience,
        @Nullable LocalDate embargoUntil,
        boolean adopted,
        String link,
        String lineage) {

    static DecisionItem of(DecisionInView seen) {
        var row = seen.row();
        var day = seen.day();
        var resolution = row.resolution();
        var ending = row.endedOn(day);
        var reviews = row.reviewsBy(day);
        return new DecisionItem(
                row.number(),
                resolution.title(),
                seen.state(),
                !row.irregularOn(day).isEmpty(),
                row.irregularOn(day),
                row.regularity().notJudged(),
                row.ratifiedOn(day).map(Decision.Ratification::on).orElse(null),
                resolution.decidedOn(),
                resolution.holdsFrom(),
                ending.map(Decision.Ending::from).orElse(null),
                seen.reading().named(row.supersededOn(day)),
                seen.reading().named(ending.map(Decision.Ending::by).orElse(null)),
                row.council(),
                resolution.mode(),
                resolution.option(),
                resolution.evidence(),
                seen.followUps().size(),
                seen.followUps().stream()
                        .filter(item -> item.state() == CommitmentState.OVERDUE)
                        .count(),
                resolution.reviewDue(),
                row.isReviewOverdueOn(day),
                reviews.isEmpty() ? null : reviews.getLast().outcome(),
                row.disclosure().audience(),
                row.disclosure().embargoUntil(),
                seen.reading().facts().isAdopted(resolution.decidedOn()),
                seen.link(),
                seen.lineage());
    }
}
