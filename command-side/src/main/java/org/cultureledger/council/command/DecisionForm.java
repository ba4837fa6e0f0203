package org.cultureledger.council.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Vote;
import org.cultureledger.council.command.CouncilCommand.RecordDecision;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is written down, all at once.
 *
 * @param council which council took it; the first one if absent
 * @param noFollowUp why nothing needs to be done
 * @param on the day it happened; the day of the decision if absent
 */
record DecisionForm(
        @NotBlank @Size(max = 200) String title,
        @Reason String rationale,
        @Nullable @Size(max = 200) String option,
        @Nullable DecisionMode mode,
        LocalDate decidedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable Code council,
        @Nullable Code meeting,
        @Nullable LocalDate reviewBy,
        @Nullable Audience audience,
        @Nullable LocalDate embargoUntil,
        @Size(max = 100) List<Evidence> evidence,
        @Size(max = 100) List<@Pattern(regexp = DecisionId.NUMBER_FORM) String> supersedes,
        @Size(max = 100) List<Code> valuesUpheld,
        @Size(max = 100) List<Code> valuesTradedOff,
        @Size(max = 100) List<ElementCode> advances,
        @Size(max = 500) List<VoteForm> votes,
        @Size(max = 100) List<FollowUpForm> followUps,
        @Nullable String noFollowUp,
        @Nullable LocalDate on) {

    /** @param option which was voted for, or {@code ABSTAIN} */
    record VoteForm(
            PersonId person,
            @NotBlank @Size(max = 200) String option,
            @Nullable String remark) {

        Vote vote() {
            return new Vote(person, option, remark);
        }
    }

    record FollowUpForm(
            Code code, @NotBlank @Size(max = 200) String action, PersonId owner, LocalDate due) {

        FollowUp followUp() {
            return new FollowUp(code, action, owner, due);
        }
    }

    RecordDecision command(ProgramId program) {
        return new RecordDecision(
                CouncilFounding.council(program, null),
                CouncilFounding.council(program, council),
                resolution(),
                votes.stream().map(VoteForm::vote).toList(),
                supersedes.stream()
                        .map(number -> new DecisionId(program, number))
                        .toList(),
                followUps.stream().map(FollowUpForm::followUp).toList(),
                noFollowUp,
                Disclosure.of(audience, embargoUntil));
    }

    private Resolution resolution() {
        return new Resolution(
                title,
                rationale,
                option,
                mode,
                decidedOn,
                inForceFrom,
                meeting,
                reviewBy,
                evidence,
                valuesUpheld,
                valuesTradedOff,
                advances);
    }
}
