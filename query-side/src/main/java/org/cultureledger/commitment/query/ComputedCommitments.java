package org.cultureledger.commitment.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/** Commitments that are no rows of {@link CommitmentsView}, since they follow from other rows and the day, as trainings do. */
public interface ComputedCommitments {
    CommitmentKind kind();

    /** The views that they follow from; a question for commitments is over these too. */
    List<ViewOf<?>> views();

    /** All of the reading's programme on its day, whoever asks: those that are somebody's own say so. */
    Stream<Promised> of(Reading reading);
}
