package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.initiative.query.InitiativeState;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that belongs to it.
 *
 * @param endingReason why it was revoked
 * @param noFollowUp why nothing needs to be done
 * @param authority who could decide on its day, and by which rule
 * @param replaced what it took the place of, as far as the reader may see
 * @param replacedBy what took its place, as far as the reader may see
 * @param initiatives those that rest on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionDetail(
        @JsonUnwrapped DecisionItem decision,
        String rationale,
        @Nullable String meeting,
        List<VoteItem> votes,
        List<String> valuesUpheld,
        List<String> valuesTradedOff,
        List<String> advances,
        Decision.@Nullable Ratification ratification,
        @Nullable String endingReason,
        Decision.@Nullable Note noFollowUp,
        List<FollowUpItem> followUps,
        List<Decision.Review> reviews,
        Authority authority,
        List<DecisionSummary> replaced,
        @Nullable DecisionSummary replacedBy,
        List<RestingInitiative> initiatives) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VoteItem(String person, String option, @Nullable String remark) {}

    /** @param outcome what came of it, once it is done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUpItem(
            @JsonUnwrapped CommitmentItem followUp,
            @Nullable String outcome) {}

    record RestingInitiative(
            String code, String title, InitiativeState state, LocalDate start, LocalDate finish, String link) {}
}
