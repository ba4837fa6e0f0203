package org.cultureledger.timeline.query;

import java.util.Locale;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.training.TrainingEvent;
import org.cultureledger.training.TrainingEvent.TrainingAssigned;
import org.cultureledger.training.TrainingEvent.TrainingCompleted;
import org.cultureledger.training.TrainingEvent.TrainingCompletionConfirmed;
import org.cultureledger.training.TrainingEvent.TrainingCompletionRevoked;
import org.cultureledger.training.TrainingEvent.TrainingProgressed;
import org.cultureledger.training.TrainingEvent.TrainingWaived;
import org.cultureledger.training.TrainingEvent.TrainingWaiverConfirmed;

/** What is told of trainings: that they happened, and not whose they were, since everyone reads the timeline. */
final class TrainingEntries {

    private TrainingEntries() {}

    static void apply(TrainingEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var course = event.training().course();
        var subject = Subjects.of(rows, course, "");
        var link = "%s/courses/%s".formatted(Reading.address(course.programId()), course.code());
        var sentence = sentence(event, "“%s”".formatted(subject.title()));
        var entry =
                TimelineEntry.of(event, at, course.programId(), link, sentence).like(subject);
        rows.put(entry.key(), entry);
    }

    private static String sentence(TrainingEvent event, String course) {
        return switch (event) {
            case TrainingAssigned it -> "%s was assigned to somebody, due %s".formatted(course, it.due());
            case TrainingProgressed it ->
                "Somebody came to week %d of %d of %s".formatted(it.week(), it.weeks(), course);
            case TrainingCompleted it ->
                "Somebody completed %s: %s".formatted(course, it.result().name().toLowerCase(Locale.ROOT));
            case TrainingCompletionConfirmed _ -> "A completion of %s was confirmed".formatted(course);
            case TrainingCompletionRevoked _ -> "A completion of %s was revoked".formatted(course);
            case TrainingWaived _ -> "%s was waived for somebody".formatted(course);
            case TrainingWaiverConfirmed _ -> "A waiver of %s was confirmed".formatted(course);
        };
    }
}
