package org.cultureledger.council.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.council.Correction;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.council.command.CouncilCommand.RecordDecision;
import org.cultureledger.council.command.DecisionCommand.AmendDecision;
import org.cultureledger.council.command.DecisionCommand.ConfirmOutcomeReview;
import org.cultureledger.council.command.DecisionCommand.DiscloseDecision;
import org.cultureledger.council.command.DecisionCommand.RatifyDecision;
import org.cultureledger.council.command.DecisionCommand.ReviewOutcome;
import org.cultureledger.council.command.DecisionCommand.RevokeDecision;
import org.cultureledger.council.command.DecisionCommand.SupersedeDecision;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes decisions down, and what becomes of them. */
@RestController
@RequestMapping("/api/programs/{p}/decisions")
class DecisionCommandResource {

    private static final String DECISION = "/{n:" + DecisionId.NUMBER_FORM + "}";

    private final Commands commands;

    DecisionCommandResource(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Sends(value = RecordDecision.class, creates = true)
    ResponseEntity<Void> record(@PathVariable ProgramId p, @Body DecisionForm form, Sending sending) {
        var on = form.on() == null ? form.decidedOn() : form.on();
        return Answers.of(commands.create(
                sending.on(on),
                form.command(p),
                number -> "/api/programs/%s/decisions/%s".formatted(p.code(), number)));
    }

    /** What the decision should have said; what is absent was right. */
    record AmendmentForm(
            @Nullable @Size(max = 200) String title,
            @Nullable String rationale,
            @Nullable @Size(max = 200) String option,
            @Nullable DecisionMode mode,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            @Nullable @Size(max = 100) List<Evidence> evidence,
            @Nullable @Size(max = 100) List<Code> valuesUpheld,
            @Nullable @Size(max = 100) List<Code> valuesTradedOff,
            @Nullable @Size(max = 100) List<ElementCode> advances,
            @Reason String reason,
            @Nullable LocalDate on) {

        Correction correction() {
            return new Correction(
                    title,
                    rationale,
                    option,
                    mode,
                    inForceFrom,
                    reviewBy,
                    evidence,
                    valuesUpheld,
                    valuesTradedOff,
                    advances);
        }
    }

    @PostMapping(DECISION + "/amendments")
    @Sends(AmendDecision.class)
    ResponseEntity<Void> amend(
            @PathVariable ProgramId p, @PathVariable String n, @Body AmendmentForm form, Sending sending) {
        return act(sending.on(form.on()), new AmendDecision(new DecisionId(p, n), form.correction(), form.reason()));
    }

    record DisclosureForm(
            Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {}

    @PostMapping(DECISION + "/disclosure")
    @Sends(DiscloseDecision.class)
    ResponseEntity<Void> disclose(
            @PathVariable ProgramId p, @PathVariable String n, @Body DisclosureForm form, Sending sending) {
        var disclosure = new Disclosure(form.audience(), form.embargoUntil());
        return act(sending.on(form.on()), new DiscloseDecision(new DecisionId(p, n), disclosure));
    }

    record RatificationForm(
            @Reason String reason,
            @Nullable Code meeting,
            @Nullable LocalDate on) {}

    @PostMapping(DECISION + "/ratification")
    @Sends(RatifyDecision.class)
    ResponseEntity<Void> ratify(
            @PathVariable ProgramId p, @PathVariable String n, @Body RatificationForm form, Sending sending) {
        return act(sending.on(form.on()), new RatifyDecision(new DecisionId(p, n), form.reason(), form.meeting()));
    }

    record SupersessionForm(
            @NotBlank @Pattern(regexp = DecisionId.NUMBER_FORM)
            String by,

            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping(DECISION + "/supersession")
    @Sends(SupersedeDecision.class)
    ResponseEntity<Void> supersede(
            @PathVariable ProgramId p, @PathVariable String n, @Body SupersessionForm form, Sending sending) {
        var by = new DecisionId(p, form.by());
        return act(sending.on(form.on()), new SupersedeDecision(new DecisionId(p, n), by, form.reason()));
    }

    record RevocationForm(
            @Reason String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping(DECISION + "/revocation")
    @Sends(RevokeDecision.class)
    ResponseEntity<Void> revoke(
            @PathVariable ProgramId p, @PathVariable String n, @Body RevocationForm form, Sending sending) {
        return act(sending.on(form.on()), new RevokeDecision(new DecisionId(p, n), form.from(), form.reason()));
    }

    record OutcomeForm(
            ReviewedOutcome outcome,
            @Size(max = 100) List<Evidence> evidence,
            @Nullable String learning,
            @Nullable LocalDate on) {}

    @PostMapping(DECISION + "/outcome-reviews")
    @Sends(ReviewOutcome.class)
    ResponseEntity<Void> review(
            @PathVariable ProgramId p, @PathVariable String n, @Body OutcomeForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new ReviewOutcome(new DecisionId(p, n), form.outcome(), form.evidence(), form.learning()));
    }

    /** A body that says no more than when. */
    record DayForm(@Nullable LocalDate on) {}

    @PostMapping(DECISION + "/outcome-reviews/{r}/confirmation")
    @Sends(ConfirmOutcomeReview.class)
    ResponseEntity<Void> confirmReview(
            @PathVariable ProgramId p,
            @PathVariable String n,
            @PathVariable int r,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ConfirmOutcomeReview(new DecisionId(p, n), r));
    }

    private ResponseEntity<Void> act(Sending sending, DecisionCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
