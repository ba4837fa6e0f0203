package org.cultureledger.training.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cultureledger.query.Reading;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to complete.
 *
 * @param since day on which the person came under the course
 * @param assigned why the course was assigned; absent where it follows from the course's audience
 * @param week how far the person has come, of {@code weeks}
 * @param completion number of the completion that counts
 * @param validUntil last day on which it counts
 * @param unconfirmed whether the approver of the waiver, or a witness of a completion recorded late, has yet to confirm
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingItem(
        String course,
        String title,
        String person,
        String department,
        LocalDate since,
        LocalDate due,
        TrainingState state,
        @Nullable String assigned,
        @Nullable Integer week,
        @Nullable Integer weeks,
        @Nullable Integer completion,
        @Nullable LocalDate doneOn,
        @Nullable BigDecimal score,
        @Nullable LocalDate validUntil,
        boolean expiring,
        @Nullable String waivedBy,
        boolean unconfirmed,
        String link,
        String lineage) {

    static TrainingItem of(Obligation obligation, Reading reading, String lineage) {
        var completion = obligation.completion();
        var progress = progress(obligation);
        var demand = obligation.demand();
        return new TrainingItem(
                obligation.course().code(),
                obligation.revision().plan().title(),
                obligation.person(),
                obligation.post().department(),
                obligation.since(),
                obligation.due(),
                obligation.state(),
                demand == null ? null : demand.reason(),
                progress == null ? null : progress.week(),
                progress == null ? null : progress.weeks(),
                completion == null ? null : completion.number(),
                obligation.doneOn().orElse(null),
                score(completion),
                obligation.validUntil(),
                obligation.isExpiring(),
                demand == null ? null : demand.approvedBy(),
                obligation.isUnconfirmed(),
                link(obligation, reading),
                lineage);
    }

    static String link(Obligation obligation, Reading reading) {
        return "%s/courses/%s/trainings/%s"
                .formatted(reading.address(), obligation.course().code(), obligation.person());
    }

    private static @Nullable Progress progress(Obligation obligation) {
        var training = obligation.training();
        return training == null ? null : training.progressOn(obligation.day()).orElse(null);
    }

    private static @Nullable BigDecimal score(@Nullable Completion completion) {
        return completion == null ? null : completion.score();
    }
}
