package org.cultureledger.training.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.training.TrainingResult;
import org.cultureledger.training.query.Training.Completion;
import org.jspecify.annotations.Nullable;

/**
 * One person's training in one course.
 *
 * @param obligation what the person has to do; absent where nothing
 * @param completions all of them, revoked and failed ones too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingDetail(
        String course, String person, @Nullable TrainingItem obligation, List<CompletionItem> completions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompletionItem(
            int number,
            LocalDate on,
            int revision,
            TrainingResult result,
            @Nullable BigDecimal score,
            List<Evidence> evidence,
            @Nullable String confirmedBy,
            boolean revoked) {

        static CompletionItem of(Completion completion, LocalDate day) {
            return new CompletionItem(
                    completion.number(),
                    completion.on(),
                    completion.revision(),
                    completion.result(),
                    completion.score(),
                    completion.evidence(),
                    completion.isConfirmedOn(day) ? completion.confirmedBy() : null,
                    completion.isRevokedOn(day));
        }
    }
}
