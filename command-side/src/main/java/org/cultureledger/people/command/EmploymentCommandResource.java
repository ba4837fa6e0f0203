package org.cultureledger.people.command;

import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.Post;
import org.cultureledger.people.command.PersonCommand.AmendPerson;
import org.cultureledger.people.command.PersonCommand.CorrectLeaving;
import org.cultureledger.people.command.PersonCommand.LeavePerson;
import org.cultureledger.people.command.PersonCommand.MovePerson;
import org.cultureledger.people.command.PersonCommand.RecordAbsence;
import org.cultureledger.people.command.PersonCommand.RejoinPerson;
import org.cultureledger.people.command.PersonCommand.RetractLeaving;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records where a person works, is away, leaves and comes back. */
@RestController
@RequestMapping("/api/people/{person}")
class EmploymentCommandResource {

    private final Commands commands;
    private final Vault vault;

    EmploymentCommandResource(Commands commands, Vault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record MoveForm(
            DepartmentId department,
            Level level,
            boolean frontline,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/moves")
    @Sends(MovePerson.class)
    ResponseEntity<Void> move(@PathVariable PersonId person, @Body MoveForm form, Sending sending) {
        var to = new Post(form.department(), form.level(), form.frontline());
        return act(sending.on(form.on()), new MovePerson(person, to, form.from()));
    }

    /**
     * @param until last day; not known yet if absent, and told later by the same {@code from}
     * @param reason kept where it can be erased
     */
    record AbsenceForm(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Erasable @Nullable String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/absences")
    @Sends(RecordAbsence.class)
    ResponseEntity<Void> absence(@PathVariable PersonId person, @Body AbsenceForm form, Sending sending) {
        var reason = form.reason() == null ? null : vault.seal(form.reason(), person);
        return act(sending.on(form.on()), new RecordAbsence(person, form.from(), form.until(), reason));
    }

    /** @param from first day on which the person no longer belongs; the day of the act if absent */
    record LeavingForm(@Nullable LocalDate from, @Nullable LocalDate on) {}

    @PostMapping("/leaving")
    @Sends(LeavePerson.class)
    ResponseEntity<Void> leave(@PathVariable PersonId person, @Body LeavingForm form, Sending sending) {
        return act(sending.on(form.on()), new LeavePerson(person, form.from()));
    }

    record CorrectionForm(
            LocalDate from, @Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/leaving/corrections")
    @Sends(CorrectLeaving.class)
    ResponseEntity<Void> correctLeaving(@PathVariable PersonId person, @Body CorrectionForm form, Sending sending) {
        return act(sending.on(form.on()), new CorrectLeaving(person, form.from(), form.reason()));
    }

    record RetractionForm(@Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/leaving/retraction")
    @Sends(RetractLeaving.class)
    ResponseEntity<Void> retractLeaving(@PathVariable PersonId person, @Body RetractionForm form, Sending sending) {
        return act(sending.on(form.on()), new RetractLeaving(person, form.reason()));
    }

    record RejoiningForm(
            DepartmentId department,
            Level level,
            boolean frontline,
            @Nullable EmploymentKind kind,
            LocalDate hiredOn,
            @Nullable LocalDate on) {}

    @PostMapping("/rejoining")
    @Sends(RejoinPerson.class)
    ResponseEntity<Void> rejoin(@PathVariable PersonId person, @Body RejoiningForm form, Sending sending) {
        var post = new Post(form.department(), form.level(), form.frontline());
        var employment = employmentOf(post, form.kind(), form.hiredOn());
        return act(sending.on(form.on()), new RejoinPerson(person, employment));
    }

    /** How the person's last joining should have been written down, whole. */
    record AmendmentForm(
            DepartmentId department,
            Level level,
            boolean frontline,
            @Nullable EmploymentKind kind,
            LocalDate hiredOn,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/amendments")
    @Sends(AmendPerson.class)
    ResponseEntity<Void> amend(@PathVariable PersonId person, @Body AmendmentForm form, Sending sending) {
        var post = new Post(form.department(), form.level(), form.frontline());
        var employment = employmentOf(post, form.kind(), form.hiredOn());
        return act(sending.on(form.on()), new AmendPerson(person, employment, form.reason()));
    }

    private static Employment employmentOf(Post post, @Nullable EmploymentKind kind, LocalDate hiredOn) {
        return new Employment(post, kind == null ? EmploymentKind.EMPLOYEE : kind, hiredOn);
    }

    private ResponseEntity<Void> act(Sending sending, PersonCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
