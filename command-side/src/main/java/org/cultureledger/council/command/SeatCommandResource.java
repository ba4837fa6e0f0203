package org.cultureledger.council.command;

import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.council.Seat;
import org.cultureledger.council.command.CouncilCommand.Deputise;
import org.cultureledger.council.command.CouncilCommand.SeatMember;
import org.cultureledger.council.command.CouncilCommand.VacateSeat;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
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

/** Fills and empties the seats of a council. */
@RestController
@RequestMapping({"/api/programs/{p}/council/seats", "/api/programs/{p}/councils/{c}/seats"})
class SeatCommandResource {

    private final Commands commands;
    private final Vault vault;

    SeatCommandResource(Commands commands, Vault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    record SeatForm(
            PersonId person,
            Seat seat,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping
    @Sends(value = SeatMember.class, creates = true)
    ResponseEntity<Void> seat(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @Body SeatForm form,
            Sending sending) {
        var council = CouncilFounding.council(p, c);
        var command = new SeatMember(council, form.person(), form.seat(), form.from());
        var location =
                CouncilFounding.address(council) + "/seats/" + form.person().code();
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    record VacancyForm(
            @Erasable @Reason String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    @PostMapping("/{person}/vacancy")
    @Sends(VacateSeat.class)
    ResponseEntity<Void> vacate(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @PathVariable PersonId person,
            @Body VacancyForm form,
            Sending sending) {
        var reason = vault.seal(form.reason(), person);
        return act(sending.on(form.on()), new VacateSeat(CouncilFounding.council(p, c), person, form.from(), reason));
    }

    record DeputyForm(
            PersonId deputy,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate on) {}

    @PostMapping("/{person}/deputies")
    @Sends(Deputise.class)
    ResponseEntity<Void> deputise(
            @PathVariable ProgramId p,
            @PathVariable(required = false) @Nullable Code c,
            @PathVariable PersonId person,
            @Body DeputyForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new Deputise(CouncilFounding.council(p, c), person, form.deputy(), form.from(), form.until()));
    }

    private ResponseEntity<Void> act(Sending sending, CouncilCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
