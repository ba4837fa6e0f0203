package org.cultureledger.program.command;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cultureledger.command.Admission;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.Level;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.program.Lead;
import org.cultureledger.program.LeadershipAct;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.command.ProgramCommand.AppointLead;
import org.cultureledger.program.command.ProgramCommand.ConfirmLeadershipAct;
import org.cultureledger.program.command.ProgramCommand.NameSponsor;
import org.cultureledger.program.command.ProgramCommand.RecordLeadershipAct;
import org.cultureledger.program.command.ProgramCommand.SponsorStepsDown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who stands up for a programme, who leads it, and what leaders were seen to do. */
@RestController
@RequestMapping("/api/programs/{p}")
class LeadershipCommandResource {

    private final Commands commands;
    private final Admission admission;
    private final Vault vault;

    LeadershipCommandResource(Commands commands, Admission admission, Vault vault) {
        this.commands = commands;
        this.admission = admission;
        this.vault = vault;
    }

    record NamingForm(
            PersonId person, Level level, @Nullable LocalDate on) {}

    @PostMapping("/sponsors")
    @Sends(value = NameSponsor.class, creates = true)
    ResponseEntity<Void> nameSponsor(@PathVariable ProgramId p, @Body NamingForm form, Sending sending) {
        var command = new NameSponsor(p, new Sponsor(form.person(), form.level()));
        var location =
                "/api/programs/%s/sponsors/%s".formatted(p.code(), form.person().code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /** @param reason kept where it can be erased */
    record SteppingDownForm(
            @Erasable @Reason String reason,
            @Nullable SponsorForm successor,
            @Nullable LocalDate on) {}

    @PostMapping("/sponsors/{person}/steppings-down")
    @Sends(SponsorStepsDown.class)
    ResponseEntity<Void> stepDown(
            @PathVariable ProgramId p, @PathVariable PersonId person, @Body SteppingDownForm form, Sending sending) {
        var successor = form.successor() == null ? null : form.successor().sponsor();
        var reason = vault.seal(form.reason(), person);
        return act(sending.on(form.on()), new SponsorStepsDown(p, person, reason, successor));
    }

    /**
     * @param witnessedBy who saw it and is asked to confirm
     * @param valuesUpheld brand values that it served, by code
     * @param valuesTradedOff brand values that gave way, by code
     * @param note kept where it can be erased
     */
    record ActForm(
            PersonId person,
            LeadershipAct.Kind kind,
            @Nullable PersonId witnessedBy,
            @Size(max = 50) List<Code> valuesUpheld,
            @Size(max = 50) List<Code> valuesTradedOff,
            @Nullable String note,
            @Nullable LocalDate on) {

        LeadershipAct act(@Nullable Sealed sealedNote) {
            return new LeadershipAct(person, kind, witnessedBy, valuesUpheld, valuesTradedOff, sealedNote);
        }
    }

    @PostMapping("/leadership-acts")
    @Sends(value = RecordLeadershipAct.class, creates = true)
    ResponseEntity<Void> recordAct(@PathVariable ProgramId p, @Body ActForm form, Sending sending) {
        var note = form.note() == null ? null : vault.seal(form.note(), form.person());
        return Answers.of(commands.create(
                sending.on(form.on()),
                new RecordLeadershipAct(p, form.act(note)),
                number -> "/api/programs/%s/leadership-acts/%s".formatted(p.code(), number)));
    }

    /** A body that says no more than when. */
    record DayForm(@Nullable LocalDate on) {}

    @PostMapping("/leadership-acts/{number}/confirmation")
    @Sends(ConfirmLeadershipAct.class)
    ResponseEntity<Void> confirmAct(
            @PathVariable ProgramId p, @PathVariable int number, @Body DayForm form, Sending sending) {
        return act(sending.on(form.on()), new ConfirmLeadershipAct(p, number));
    }

    record LeadForm(
            PersonId person,
            Level reportsTo,
            @Nullable Money budget,
            @Nullable String decisionRights,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {

        Lead lead(LocalDate since) {
            return new Lead(person, reportsTo, budget, decisionRights, since);
        }
    }

    @PostMapping("/lead-appointments")
    @Sends(AppointLead.class)
    ResponseEntity<Void> appointLead(@PathVariable ProgramId p, @Body LeadForm form, Sending sending) {
        var day = form.from() == null ? form.on() : form.from();
        var since = Objects.requireNonNullElseGet(day, () -> admission.today(p));
        return act(sending.on(form.on()), new AppointLead(p, form.lead(since)));
    }

    private ResponseEntity<Void> act(Sending sending, ProgramCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
