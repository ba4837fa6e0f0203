package org.cultureledger.training.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.ComputedCommitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/** Trainings as commitments of those who have to complete them. */
final class TrainingCommitments implements ComputedCommitments {

    private final Compliance compliance;

    TrainingCommitments(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public List<ViewOf<?>> views() {
        return compliance.views();
    }

    @Override
    public Stream<Tracked> of(Reading reading) {
        return compliance.disclosed(reading).map(obligation -> tracked(obligation, reading));
    }

    private Tracked tracked(Obligation obligation, Reading reading) {
        boolean adopted = reading.facts().isAdopted(obligation.due());
        var kept = adopted ? null : obligation.kept().orElse(null);
        return new Tracked(item(obligation, adopted, reading), kept, kept, false);
    }

    private CommitmentItem item(Obligation obligation, boolean adopted, Reading reading) {
        var department = obligation.post().department();
        return new CommitmentItem(
                CommitmentKind.TRAINING,
                obligation.course().code(),
                obligation.revision().plan().title(),
                obligation.person(),
                department,
                List.of(department),
                null,
                obligation.due(),
                obligation.due(),
                null,
                0,
                0,
                state(obligation.state()),
                obligation.doneOn().orElse(null),
                obligation.isUnconfirmed(),
                false,
                adopted,
                TrainingItem.link(obligation, reading),
                compliance.lineage(obligation, reading));
    }

    private static CommitmentState state(TrainingState state) {
        return switch (state) {
            case OPEN -> CommitmentState.OPEN;
            case DUE_SOON -> CommitmentState.DUE_SOON;
            case OVERDUE -> CommitmentState.OVERDUE;
            case DONE_IN_TIME -> CommitmentState.DONE_IN_TIME;
            case DONE_LATE -> CommitmentState.DONE_LATE;
            case WAIVED -> CommitmentState.DROPPED;
        };
    }
}
