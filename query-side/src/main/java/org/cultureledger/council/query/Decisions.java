package org.cultureledger.council.query;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.springframework.stereotype.Component;

/** Decisions joined with their follow-ups. */
@Component("decisionRegister")
final class Decisions {

    private final ViewOf<Decision> view;
    private final Commitments commitments;

    Decisions(ViewOf<Decision> view, Commitments commitments) {
        this.view = view;
        this.commitments = commitments;
    }

    Reading reading(Question question, ViewOf<?>... others) {
        var views = new ArrayList<ViewOf<?>>(List.of(others));
        views.add(view);
        return commitments.reading(question, views.toArray(ViewOf<?>[]::new));
    }

    /** Those taken by the day judged for, the latest first. */
    List<DecisionInView> of(Reading reading) {
        var followUps = followUps(reading);
        return reading.of(view).all().stream()
                .flatMap(version -> seen(version, followUps, reading).stream())
                .sorted(DecisionInView.latestFirst())
                .toList();
    }

    Optional<DecisionInView> find(String number, Reading reading) {
        return reading.of(view).find(number).flatMap(version -> seen(version, followUps(reading), reading));
    }

    /** A decision in one line, as far as the reader may see it. */
    Optional<DecisionSummary> summary(String number, Reading reading) {
        return reading.of(view)
                .find(number)
                .map(version ->
                        DecisionSummary.of(version.row(), reading.moment().on()));
    }

    private Optional<DecisionInView> seen(
            Version<Decision> version, Map<String, List<CommitmentItem>> followUps, Reading reading) {
        var row = version.row();
        return row.stateOn(reading.moment().on())
                .map(state -> new DecisionInView(
                        row,
                        state,
                        followUps.getOrDefault(DecisionInView.link(reading, row.number()), List.of()),
                        reading,
                        reading.lineage(view, version.key())));
    }

    /** By the link of their decision. */
    private Map<String, List<CommitmentItem>> followUps(Reading reading) {
        return commitments.of(reading).stream()
                .map(Tracked::item)
                .filter(item -> item.kind() == CommitmentKind.FOLLOW_UP)
                .collect(groupingBy(item -> item.link().substring(0, item.link().indexOf("/follow-ups/"))));
    }
}
