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
import org.cultureledger.people.Level;
import org.cultureledger.platform.web.Body;
import org.cultureledger.program.Lead;
import org.cultureledger.program.LeadershipAct;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.command.ProgramCommand.AppointLead;
import org.cultureledger.program.command.ProgramCommand.ConfirmLeadershipAct;
import org.cultureledger.program.command.ProgramCommand.NameSponsor;
import org.cultureledger.program.command.ProgramCommand.RecordLeadershipAct;
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

    LeadershipCommandResource(Commands commands, Admission admission) {
        this.commands = commands;
        this.admission = admission;
    }

    record NamingForm(
            PersonId person, Level level, @Nullable LocalDate on) {}

    @PostMapping("/sponsors")
    @Sends(NameSponsor.class)
    ResponseEntity<Void> nameSponsor(@PathVariable ProgramId p, @Body NamingForm form, Sending sending) {
        var command = new NameSponsor(p, new Sponsor(form.person(), form.level()));
        var location =
                "/api/programs/%s/sponsors/%s".formatted(p.code(), form.person().code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /**
     * @param witnessedBy who saw it and is asked to confirm
     * @param valuesUpheld brand values that it served, by code
     * @param valuesTradedOff brand values that gave way, by code
     */
    record ActForm(
            PersonId person,
            LeadershipAct.Kind kind,
            @Nullable PersonId witnessedBy,
            @Size(max = 50) List<Code> valuesUpheld,
            @Size(max = 50) List<Code> valuesTradedOff,
            @Nullable LocalDate on) {

        LeadershipAct act() {
            return new LeadershipAct(person, kind, witnessedBy, valuesUpheld, valuesTradedOff, null);
        }
    }

    @PostMapping("/leadership-acts")
    @Sends(RecordLeadershipAct.class)
    ResponseEntity<Void> recordAct(@PathVariable ProgramId p, @Body ActForm form, Sending sending) {
        return Answers.of(commands.create(
                sending.on(form.on()),
                new RecordLeadershipAct(p, form.act()),
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
