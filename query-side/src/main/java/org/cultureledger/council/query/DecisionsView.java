package org.cultureledger.council.query;

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
import org.cultureledger.council.query.Decision.Ending;
import org.cultureledger.council.query.Decision.Note;
import org.cultureledger.council.query.Decision.Outcome;
import org.cultureledger.council.query.Decision.Ratification;
import org.cultureledger.council.query.Decision.Review;
import org.cultureledger.council.query.Decision.Superseded;
import org.cultureledger.council.query.Decision.Task;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every decision, under {@code <programme>/<number>}. How its follow-ups stand is told by the commitments. */
public final class DecisionsView {

    public static final View<Decision> VIEW = View.of("decisions", 2, Decision.class)
            .on(DecisionEvent.class, DecisionsView::apply)
            .indexedBy("program", "resolution.decidedOn");

    private DecisionsView() {}

    private static void apply(DecisionEvent event, Recorded at, Rows<Decision> rows) {
        var key = key(event.decision());
        if (event instanceof DecisionRecorded recorded) rows.put(key, Decision.recorded(recorded, at.on()));
        rows.change(key, row -> changed(row, event, at).at(at.sequence()));
    }

    private static Decision changed(Decision row, DecisionEvent event, Recorded at) {
        return switch (event) {
            case DecisionAmended it -> amended(row, it);
            case DecisionDisclosed it -> row.with(it.disclosure());
            case DecisionRatified it -> row.with(ratification(it, at));
            case DecisionSuperseded it -> row.with(new Ending(it.from(), it.by().number(), null));
            case SupersessionRecorded it ->
                row.superseding(new Superseded(it.supersedes().number(), at.on()));
            case DecisionRevoked it -> row.with(new Ending(it.from(), null, it.reason()));
            case FollowUpAssigned it ->
                row.followedUpBy(new Task(it.followUp().code().value(), at.on(), at.position(), null));
            case FollowUpCompleted it -> row.completed(it.followUp().value(), new Outcome(at.on(), it.outcome()));
            case FollowUpNotNeeded it -> row.needingNothing(new Note(at.on(), at.position(), it.reason()));
            case OutcomeReviewed it -> row.with(new Review(at.on(), it.outcome(), it.evidence(), it.learning()));
            case DecisionRecorded _,
                    FollowUpRescheduled _,
                    FollowUpHandedOver _,
                    FollowUpConfirmed _,
                    FollowUpDropped _,
                    OutcomeReviewConfirmed _ -> row;
        };
    }

    private static Decision amended(Decision row, DecisionAmended it) {
        var corrected = row.with(row.resolution().with(it.correction()));
        return it.regularity() == null ? corrected : corrected.judged(it.regularity());
    }

    private static Ratification ratification(DecisionRatified it, Recorded at) {
        var meeting = it.meeting();
        return new Ratification(at.on(), it.reason(), meeting == null ? null : meeting.value());
    }

    private static String key(DecisionId decision) {
        return decision.programId().code() + "/" + decision.number();
    }
}
