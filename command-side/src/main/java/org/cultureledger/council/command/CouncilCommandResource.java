package org.cultureledger.council.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.council.Majority;
import org.cultureledger.council.Tie;
import org.cultureledger.council.VotingRule;
import org.cultureledger.council.command.CouncilCommand.EstablishCouncil;
import org.cultureledger.council.command.CouncilCommand.RestateRemit;
import org.cultureledger.council.command.CouncilCommand.SetCadence;
import org.cultureledger.council.command.CouncilCommand.SetVotingRule;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what councils there are, what they decide and how they vote. The first one is found under {@code /council}. */
@RestController
@RequestMapping("/api/programs/{p}")
class CouncilCommandResource {

    private final Commands commands;

    CouncilCommandResource(Commands commands) {
        this.commands = commands;
    }

    record CouncilForm(
            Code code,
            @NotBlank String remit,
            @Nullable Code parent,
            @Nullable LocalDate on) {}

    @PostMapping("/councils")
    @Sends(value = EstablishCouncil.class, creates = true)
    ResponseEntity<Void> establish(@PathVariable ProgramId p, @Body CouncilForm form, Sending sending) {
        var parent = form.parent() == null ? null : new CouncilId(p, form.parent());
        var command = new EstablishCouncil(new CouncilId(p, form.code()), form.remit(), parent);
        var location = "/api/programs/%s/councils/%s".formatted(p.code(), form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    record RemitForm(
            @NotBlank String remit,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping({"/council/remit-restatements", "/councils/{c}/remit-restatements"})
    @Sends(RestateRemit.class)
    ResponseEntity<Void> restateRemit(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @Body RemitForm form,
            Sending sending) {
        return act(sending.on(form.on()), new RestateRemit(CouncilFounding.council(p, c), form.remit(), form.reason()));
    }

    /** @param quorum seats, of which no council has more than a thousand */
    record VotingRuleForm(
            @Min(1) @Max(1000) int quorum,
            Majority majority,
            Tie tie,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping({"/council/voting-rules", "/councils/{c}/voting-rules"})
    @Sends(SetVotingRule.class)
    ResponseEntity<Void> setVotingRule(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @Body VotingRuleForm form,
            Sending sending) {
        var rule = new VotingRule(form.quorum(), form.majority(), form.tie());
        return act(sending.on(form.on()), new SetVotingRule(CouncilFounding.council(p, c), rule, form.from()));
    }

    /** @param everyDays a year and a day at most: what meets less often has no cadence */
    record CadenceForm(
            @Min(1) @Max(366) int everyDays, @Nullable LocalDate on) {}

    @PostMapping({"/council/cadence", "/councils/{c}/cadence"})
    @Sends(SetCadence.class)
    ResponseEntity<Void> setCadence(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @Body CadenceForm form,
            Sending sending) {
        return act(sending.on(form.on()), new SetCadence(CouncilFounding.council(p, c), form.everyDays()));
    }

    private ResponseEntity<Void> act(Sending sending, CouncilCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
