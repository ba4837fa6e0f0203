package org.cultureledger.initiative.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/** A milestone: its days as a commitment, and what proves it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MilestoneItem(
        @JsonUnwrapped CommitmentItem commitment, @Nullable String proof, List<Evidence> evidence) {}
