package org.cultureledger.training.query;

import org.cultureledger.kernel.TrainingId;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.cultureledger.training.TrainingEvent;
import org.cultureledger.training.TrainingEvent.TrainingAssigned;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingCompletionConfirmed;
import org.cultureledger.training.TrainingEvent.TrainingCompletionRevoked;
import org.cultureledger.training.TrainingEvent.TrainingProgressed;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Demand;
import org.cultureledger.training.query.Training.Progress;

/** What was recorded of each person's training, under {@code <programme>/<course>/<person>}. */
public final class TrainingsView {

    public static final View<Training> VIEW =
            View.of("trainings", 3, Training.class).on(TrainingEvent.class, TrainingsView::apply);

    private TrainingsView() {}

    private static void apply(TrainingEvent event, Recorded at, Rows<Training> rows) {
        var key = key(event.training());
        var row = rows.find(key).orElseGet(() -> begun(event.training()));
        var changed = switch (event) {
            case TrainingAssigned it -> row.then(assigned(it, at));
            case TrainingProgressed it -> row.then(new Progress(at.on(), it.week(), it.weeks()));
            case TrainingCompleted it -> row.then(completed(it, at));
            case TrainingCompletionConfirmed it ->
                row.confirmed(it.completion(), it.by().code().value(), at.on());
            case TrainingCompletionRevoked it -> row.revoked(it.completion(), at.on(), it.reason());
            case TrainingWaived it -> row.then(waived(it, at));
            case TrainingWaiverConfirmed _ -> row.waiverConfirmed(at.on());
        };
        rows.put(key, changed.at(at.sequence()));
    }

    private static String key(TrainingId training) {
        var course = training.course();
        return "%s/%s/%s"
                .formatted(
                        course.programId().code(),
                        course.code(),
                        training.person().code());
    }

    private static Training begun(TrainingId training) {
        var course = training.course();
        return Training.of(
                course.programId().code().value(),
                course.code().value(),
                training.person().code().value());
    }

    private static Demand assigned(TrainingAssigned it, Recorded at) {
        return new Demand(at.on(), at.recordedAt(), it.due(), it.reason(), null, null, null);
    }

    private static Demand waived(TrainingWaived it, Recorded at) {
        return new Demand(
                at.on(),
                at.recordedAt(),
                null,
                null,
                it.reason(),
                it.approvedBy().code().value(),
                null);
    }

    private static Completion completed(TrainingCompleted it, Recorded at) {
        return new Completion(
                it.completion(),
                at.on(),
                at.recordedAt(),
                it.revision(),
                it.result(),
                it.score(),
                it.evidence(),
                null,
                null,
                null,
                null);
    }
}
