package org.cultureledger.council.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.council.command.CouncilCommand.ApproveMinutes;
import org.cultureledger.council.command.CouncilCommand.HoldMeeting;
import org.cultureledger.council.command.CouncilCommand.WriteMinutes;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records meetings of a council and their minutes, which are kept in the vault. */
@RestController
@RequestMapping({"/api/programs/{p}/council/meetings", "/api/programs/{p}/councils/{c}/meetings"})
class MeetingCommandResource {

    private final Commands commands;
    private final Vault vault;

    MeetingCommandResource(Commands commands, Vault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record MeetingForm(
            @Size(max = 500) List<PersonId> present,
            @Nullable String agenda,
            @Erasable @Nullable String minutes,
            @Nullable Audience audience,
            @Nullable LocalDate embargoUntil,
            @Nullable LocalDate on) {}

    @PostMapping
    @Sends(value = HoldMeeting.class, creates = true)
    ResponseEntity<Void> hold(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @Body MeetingForm form,
            Sending sending) {
        var council = CouncilFounding.council(p, c);
        var minutes = form.minutes() == null ? null : vault.seal(form.minutes(), null);
        var disclosure = Disclosure.of(form.audience(), form.embargoUntil());
        var command = new HoldMeeting(council, form.present(), form.agenda(), minutes, disclosure);
        return Answers.of(commands.create(
                sending.on(form.on()), command, meeting -> CouncilFounding.address(council) + "/meetings/" + meeting));
    }

    record MinutesForm(
            @Erasable @NotBlank String minutes, @Nullable LocalDate on) {}

    @PostMapping("/{m}/minutes")
    @Sends(WriteMinutes.class)
    ResponseEntity<Void> write(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @PathVariable Code m,
            @Body MinutesForm form,
            Sending sending) {
        var minutes = vault.seal(form.minutes(), null);
        return act(sending.on(form.on()), new WriteMinutes(CouncilFounding.council(p, c), m, minutes));
    }

    /** A body that says no more than when. */
    record DayForm(@Nullable LocalDate on) {}

    @PostMapping("/{m}/minutes/approval")
    @Sends(ApproveMinutes.class)
    ResponseEntity<Void> approve(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @PathVariable Code m,
            @Body DayForm form,
            Sending sending) {
        return act(sending.on(form.on()), new ApproveMinutes(CouncilFounding.council(p, c), m));
    }

    private ResponseEntity<Void> act(Sending sending, CouncilCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
