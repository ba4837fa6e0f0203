package org.cultureledger.initiative.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.query.Reading;

/**
 * One initiative on the day judged for, with what belongs to it.
 *
 * @param commitments of this initiative
 * @param orphaned whether nobody is left to answer for it, though it has not ended
 * @param reports of this initiative that the reader may see, on the day judged for, in the order of recording
 * @param lineage where its events are told
 */
record InitiativeInView(
        Initiative row,
        InitiativeState state,
        List<CommitmentItem> commitments,
        boolean orphaned,
        List<HealthReport> reports,
        Reading reading,
        String lineage) {

    String owner() {
        return row.ownerOn(reading.moment().on());
    }

    String link() {
        return reading.address() + "/initiatives/" + row.code();
    }

    List<CommitmentItem> commitmentsOf(CommitmentKind kind) {
        return commitments.stream().filter(item -> item.kind() == kind).toList();
    }

    Optional<HealthReport> lastReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    static Comparator<InitiativeInView> byStart() {
        return Comparator.comparing((InitiativeInView it) -> it.row().start())
                .thenComparing(it -> it.row().code());
    }
}
