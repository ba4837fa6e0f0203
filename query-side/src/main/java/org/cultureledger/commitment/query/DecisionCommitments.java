package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionDisclosed;
import org.cultureledger.council.DecisionEvent.DecisionRatified;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpConfirmed;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.council.DecisionEvent.FollowUpNotNeeded;
import org.cultureledger.council.DecisionEvent.FollowUpRescheduled;
import org.cultureledger.council.DecisionEvent.OutcomeReviewConfirmed;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/** The commitments of decisions: follow-ups, and the review of what came of it, which the chair owes. */
public final class DecisionCommitments {

    /** The first review keeps the promise; later ones add to what was learned. */
    private static final int KEPT_BY_REVIEW = 1;

    private DecisionCommitments() {}

    static void apply(DecisionEvent event, Recorded at, Rows<Commitment> rows) {
        var decision = event.decision();
        switch (event) {
            case DecisionRecorded it -> record(it, at, rows);
            case DecisionAmended it -> amend(it, rows);
            case DecisionDisclosed it -> each(decision, rows, row -> row.disclosed(it.disclosure()));
            case FollowUpAssigned it -> assign(it, at, rows);
            case FollowUpRescheduled it ->
                then(decision, it.followUp(), Step.moved(at, it.due(), null, it.reason(), null, null), rows);
            case FollowUpHandedOver it ->
                then(decision, it.followUp(), Step.handedOver(at, it.to(), it.from(), it.reason()), rows);
            case FollowUpCompleted it -> then(decision, it.followUp(), Step.completed(at), rows);
            case FollowUpConfirmed it -> then(decision, it.followUp(), Step.completionConfirmed(at, it.by()), rows);
            case FollowUpDropped it -> then(decision, it.followUp(), Step.dropped(at, it.reason()), rows);
            case OutcomeReviewed it ->
                rows.change(review(decision), row -> row.isPending() ? row.then(Step.completed(at)) : row);
            case OutcomeReviewConfirmed it -> {
                if (it.review() == KEPT_BY_REVIEW)
                    rows.change(review(decision), row -> row.then(Step.completionConfirmed(at, it.by())));
            }
            case DecisionRatified _,
                    DecisionSuperseded _,
                    SupersessionRecorded _,
                    DecisionRevoked _,
                    FollowUpNotNeeded _ -> {}
        }
    }

    private static void record(DecisionRecorded it, Recorded at, Rows<Commitment> rows) {
        var resolution = it.resolution();
        var chair = rows.get(ChairCommitments.chair(it.council()));
        var promised = review(it, Step.promised(at, resolution.reviewDue(), chairOn(chair, at.on())));
        var review = chair.handedOverAfter(at.on()).stream().reduce(promised, Commitment::then, (_, last) -> last);
        rows.put(review(it.decision()), review);
        rows.put(plan(it.decision()), plan(it).with(review(it.decision())));
        rows.put(ChairCommitments.chair(it.council()), chair.with(review(it.decision())));
    }

    /** Who sat in the chair on that day: the one whose term began last. */
    private static @Nullable String chairOn(Commitment chair, LocalDate day) {
        return chair.steps().stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later)
                .map(Step::owner)
                .orElse(null);
    }

    private static Commitment review(DecisionRecorded it, Step promise) {
        return Commitment.of(
                        it.decision().programId().code().value(),
                        CommitmentKind.OUTCOME_REVIEW,
                        it.resolution().title(),
                        List.of(),
                        null,
                        address(it.decision()),
                        promise)
                .disclosed(it.disclosure());
    }

    private static Commitment plan(DecisionRecorded it) {
        var program = it.decision().programId().code().value();
        var title = it.resolution().title();
        return Commitment.plan(program, title, List.of(), null, address(it.decision()), List.of())
                .disclosed(it.disclosure());
    }

    private static void amend(DecisionAmended it, Rows<Commitment> rows) {
        var title = it.correction().title();
        if (title != null) {
            rows.change(review(it.decision()), row -> row.titled(title));
            rows.change(plan(it.decision()), row -> row.titled(title));
        }
        var reviewBy = it.correction().reviewBy();
        if (reviewBy != null) rows.change(review(it.decision()), row -> row.corrected(reviewBy));
    }

    private static void assign(FollowUpAssigned it, Recorded at, Rows<Commitment> rows) {
        var plan = rows.get(plan(it.decision()));
        var promised = it.followUp();
        var key = followUp(it.decision(), promised.code());
        rows.put(
                key,
                Commitment.of(
                                plan.program(),
                                CommitmentKind.FOLLOW_UP,
                                promised.action(),
                                List.of(),
                                null,
                                plan.link() + "/follow-ups/" + promised.code(),
                                Step.promised(
                                        at,
                                        promised.due(),
                                        promised.owner().code().value()))
                        .disclosed(plan.disclosure()));
        rows.put(plan(it.decision()), plan.with(key));
    }

    private static void each(DecisionId decision, Rows<Commitment> rows, UnaryOperator<Commitment> change) {
        rows.get(plan(decision)).parts().forEach(key -> rows.change(key, change));
        rows.change(plan(decision), change);
    }

    private static void then(DecisionId decision, Code followUp, Step step, Rows<Commitment> rows) {
        rows.change(followUp(decision, followUp), row -> row.then(step));
    }

    /** Begins with a character that no programme's code begins with, and so belongs to none. */
    private static String plan(DecisionId decision) {
        return ".decision/%s/%s".formatted(decision.programId().code(), decision.number());
    }

    private static String followUp(DecisionId decision, Code followUp) {
        return decision.programId().code() + "/" + followUp(decision.number(), followUp.value());
    }

    /** The key behind the programme's code. */
    public static String followUp(String decision, String code) {
        return "%s%s/%s".formatted(CommitmentKind.FOLLOW_UP.keyPrefix(), decision, code);
    }

    private static String review(DecisionId decision) {
        return "%s/outcome-review/%s".formatted(decision.programId().code(), decision.number());
    }

    private static String address(DecisionId decision) {
        return Reading.address(decision.programId()) + "/decisions/" + decision.number();
    }
}
