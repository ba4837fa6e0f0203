package org.cultureledger.council.query;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.DecisionCommitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.RowQuery;
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
        var followUps = allFollowUps(reading);
        try (var rows = reading.of(view).stream(latestFirst(reading))) {
            return rows.flatMap(version -> seen(version, followUps, reading).stream())
                    .toList();
        }
    }

    /** A page of what is told of them, the latest first. */
    <T> Listing<T> list(Reading reading, Function<DecisionInView, Optional<T>> item) {
        var followUps = followUpsOfEach(reading);
        return reading.list(
                reading.of(view),
                latestFirst(reading),
                version -> seen(version, followUps, reading).flatMap(item));
    }

    Optional<DecisionInView> find(String number, Reading reading) {
        return reading.of(view).find(number).flatMap(version -> seen(version, followUpsOfEach(reading), reading));
    }

    private static RowQuery latestFirst(Reading reading) {
        return RowQuery.all().where("program", reading.program().code().value()).descending("resolution.decidedOn");
    }

    /** A decision in one line, as far as the reader may see it. */
    Optional<DecisionSummary> summary(String number, Reading reading) {
        return reading.of(view)
                .find(number)
                .map(version ->
                        DecisionSummary.of(version.row(), reading.moment().on()));
    }

    private Optional<DecisionInView> seen(
            Version<Decision> version, Function<Decision, List<CommitmentItem>> followUps, Reading reading) {
        var row = version.row();
        return row.stateOn(reading.moment().on())
                .map(state -> new DecisionInView(
                        row, state, followUps.apply(row), reading, reading.lineage(view, version.key())));
    }

    /** For few decisions: each looks its own up. */
    private Function<Decision, List<CommitmentItem>> followUpsOfEach(Reading reading) {
        var lookUp = commitments.lookUp(reading);
        return row -> lookUp
                .apply(row.followUps().stream()
                        .map(task -> DecisionCommitments.followUp(row.number(), task.code()))
                        .toList())
                .stream()
                .map(Tracked::item)
                .toList();
    }

    /** For many decisions: all are read at once. */
    private Function<Decision, List<CommitmentItem>> allFollowUps(Reading reading) {
        var byDecision = commitments.of(reading, CommitmentKind.FOLLOW_UP).stream()
                .map(Tracked::item)
                .collect(groupingBy(item -> item.link().substring(0, item.link().indexOf("/follow-ups/"))));
        return row -> byDecision.getOrDefault(DecisionInView.link(reading, row.number()), List.of());
    }
}
