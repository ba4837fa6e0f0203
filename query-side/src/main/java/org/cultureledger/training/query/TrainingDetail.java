package org.cultureledger.training.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.training.TrainingResult;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Demand;
import org.jspecify.annotations.Nullable;

/**
 * One person's training in one course.
 *
 * @param obligation what the person has to do; absent where nothing
 * @param waiver that need not be completed, if that counts on the day
 * @param completions all of them, revoked and failed ones too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingDetail(
        String course,
        String person,
        @Nullable TrainingItem obligation,
        @Nullable WaiverItem waiver,
        List<CompletionItem> completions) {

    /**
     * @param reason absent where it was erased
     * @param confirmedOn when the approver said so; absent as long as he has not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaiverItem(
            LocalDate on,
            @Nullable String reason,
            @Nullable String approvedBy,
            @Nullable LocalDate confirmedOn) {

        static WaiverItem of(Demand waiver, LocalDate day, Vault vault) {
            return new WaiverItem(
                    waiver.on(),
                    Optional.ofNullable(waiver.sealed()).flatMap(vault::open).orElse(null),
                    waiver.approvedBy(),
                    waiver.isUnconfirmedOn(day) ? null : waiver.confirmedOn());
        }
    }

    /** @param revokedBecause absent where it was erased */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompletionItem(
            int number,
            LocalDate on,
            int revision,
            TrainingResult result,
            @Nullable BigDecimal score,
            List<Evidence> evidence,
            @Nullable String confirmedBy,
            boolean revoked,
            @Nullable String revokedBecause) {

        static CompletionItem of(Completion completion, LocalDate day, Vault vault) {
            return new CompletionItem(
                    completion.number(),
                    completion.on(),
                    completion.revision(),
                    completion.result(),
                    completion.score(),
                    completion.evidence(),
                    completion.isConfirmedOn(day) ? completion.confirmedBy() : null,
                    completion.isRevokedOn(day),
                    Optional.ofNullable(completion.revokedBecause())
                            .filter(_ -> completion.isRevokedOn(day))
                            .flatMap(vault::open)
                            .orElse(null));
        }
    }
}
