package org.cultureledger.people.command;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Outcome;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.Post;
import org.cultureledger.people.command.PersonCommand.ErasePerson;
import org.cultureledger.people.command.PersonCommand.IdentifyPerson;
import org.cultureledger.people.command.PersonCommand.JoinPerson;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BulkBody;
import org.cultureledger.platform.web.Erasable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records who joins, one by one or many at once, and what they are called, and forgets it. */
@RestController
@RequestMapping("/api/people")
class PersonCommandResource {

    private final Commands commands;

    PersonCommandResource(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param id the pseudonym; made up if absent
     * @param kind {@link EmploymentKind#EMPLOYEE} if absent
     */
    record PersonForm(
            @Nullable PersonId id,
            DepartmentId department,
            Level level,
            boolean frontline,
            @Nullable EmploymentKind kind,
            LocalDate hiredOn,
            @Erasable @Nullable @Size(max = 200) String name,
            @Erasable @Nullable @Email @Size(max = 254) String email,
            @Erasable @Nullable @Size(max = 64) String employeeNumber,
            @Nullable LocalDate on) {

        Employment employment() {
            return new Employment(
                    new Post(department, level, frontline), kind == null ? EmploymentKind.EMPLOYEE : kind, hiredOn);
        }

        PersonalData identity() {
            return new PersonalData(name, email, employeeNumber);
        }
    }

    @PostMapping
    @Sends(value = JoinPerson.class, creates = true)
    ResponseEntity<?> join(@Body BulkBody<PersonForm> body, Sending sending) {
        return switch (body) {
            case BulkBody.Single<PersonForm> one -> Answers.of(join(one.value(), sending));
            case BulkBody.Many<PersonForm> many -> Answers.of(many.rows(), sending, this::join);
        };
    }

    private Outcome join(PersonForm form, Sending sending) {
        var person = Objects.requireNonNullElseGet(form.id(), PersonCommandResource::pseudonym);
        var command = new JoinPerson(person, form.employment(), form.identity());
        return commands.create(sending.on(form.on()), command, "/api/people/" + person.code());
    }

    private static PersonId pseudonym() {
        return PersonId.of("p-" + UUID.randomUUID());
    }

    /** What is absent stays as it was. */
    record IdentityForm(
            @Erasable @Nullable @Size(max = 200) String name,
            @Erasable @Nullable @Email @Size(max = 254) String email,
            @Erasable @Nullable @Size(max = 64) String employeeNumber,
            @Nullable LocalDate on) {

        PersonalData identity() {
            return new PersonalData(name, email, employeeNumber);
        }
    }

    @PostMapping("/{person}/identity")
    @Sends(IdentifyPerson.class)
    ResponseEntity<Void> identify(@PathVariable PersonId person, @Body IdentityForm form, Sending sending) {
        return act(sending.on(form.on()), new IdentifyPerson(person, form.identity()));
    }

    /** A body that says no more than when. */
    record DayForm(@Nullable LocalDate on) {}

    @PostMapping("/{person}/erasure")
    @Sends(ErasePerson.class)
    ResponseEntity<Void> erase(@PathVariable PersonId person, @Body DayForm form, Sending sending) {
        return act(sending.on(form.on()), new ErasePerson(person));
    }

    private ResponseEntity<Void> act(Sending sending, PersonCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
