package org.cultureledger.training.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.ComputedCommitments;
import org.cultureledger.commitment.query.Promised;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/** Trainings as commitments of those who have to complete them. */
final class TrainingCommitments implements ComputedCommitments {

    private final Compliance compliance;

    TrainingCommitments(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public CommitmentKind kind() {
        return CommitmentKind.TRAINING;
    }

    @Override
    public List<ViewOf<?>> views() {
        return compliance.views();
    }

    @Override
    public Stream<Promised> of(Reading reading) {
        return compliance.all(reading).map(obligation -> promised(obligation, reading));
    }

    private Promised promised(Obligation obligation, Reading reading) {
        return new Promised(
                CommitmentKind.TRAINING,
                obligation.course().code(),
                obligation.revision().plan().title(),
                List.of(obligation.post().department()),
                null,
                true,
                obligation.standing(),
                TrainingItem.link(obligation, reading),
                compliance.lineage(obligation, reading));
    }
}
