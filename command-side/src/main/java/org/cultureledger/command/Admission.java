package org.cultureledger.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cultureledger.access.Caller;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.stereotype.Component;

/**
 * Lets a command pass to its aggregate, with its {@link Act}, or refuses it before any rule of the domain is asked: first
 * whether the caller may send it at all, and once it is neither a repetition nor stale, whether it comes in time.
 */
@Component
public final class Admission {

    private final Programs programs;
    private final References references;
    private final Days days;

    public Admission(Programs programs, References references, Days days) {
        this.programs = programs;
        this.references = references;
        this.days = days;
    }

    /**
     * @throws Refusal {@code not-found} for a programme that does not exist or that the caller has no grant in, {@code
     *     not-allowed}
     */
    Act admit(LedgerCommand command, Sending sending) {
        var program = command.stream().program();
        var zone = command.openedZone().orElseGet(() -> zone(sending.caller(), program));
        var authority = Permissions.authority(command.getClass(), sending.caller(), program);
        var today = days.today(zone);
        return new Act(sending.caller(), authority, sending.on() == null ? today : sending.on(), today, references);
    }

    /**
     * Whether an admitted command comes in time.
     *
     * @throws Refusal {@code program-closed}, {@code in-the-future}
     */
    void refuseUntimely(LedgerCommand command, Act act) {
        if (command.openedZone().isEmpty()) command.stream().program().ifPresent(this::refuseClosed);
        act.refuseFuture(act.on(), "on");
    }

    /**
     * The same as far as it can be said before the command is known.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed}
     */
    void admit(Class<? extends LedgerCommand> command, Caller caller, Optional<ProgramId> program) {
        program.ifPresent(named -> zone(caller, Optional.of(named)));
        Permissions.authority(command, caller, program);
    }

    /**
     * The same of a request that is no command.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed}
     */
    void admit(AllowedTo allowed, Caller caller, Optional<ProgramId> program) {
        program.ifPresent(named -> zone(caller, Optional.of(named)));
        Permissions.role(allowed, caller, program);
    }

    /** Today in a programme's zone. */
    public LocalDate today(ProgramId program) {
        return days.today(facts(program).zone());
    }

    private ZoneId zone(Caller caller, Optional<ProgramId> program) {
        return program.map(named -> {
                    if (!caller.mayRead(named)) throw notFound(named);
                    return facts(named).zone();
                })
                .orElseGet(days::installation);
    }

    private void refuseClosed(ProgramId program) {
        Refusal.when(facts(program).closed(), GeneralRule.PROGRAM_CLOSED, "The programme is closed");
    }

    private Programs.Facts facts(ProgramId program) {
        return programs.find(program).orElseThrow(() -> notFound(program));
    }

    private static Refusal notFound(ProgramId program) {
        return new Refusal(GeneralRule.NOT_FOUND, "There is no programme " + program.code());
    }
}
