package org.cultureledger.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances under which a command is handled: by whom, under which authority, on which day, and what else is on
 * record. A handler gets it as a parameter. It belongs to one attempt to handle one command.
 */
public final class Act {

    /** Metadata of a command message that holds its act. */
    static final String METADATA = "act";

    private final Caller caller;
    private final Authority authority;
    private final LocalDate on;
    private final LocalDate today;
    private final References references;
    private boolean relationJudged;

    /**
     * @param on the day on which it happened, in the programme's zone
     * @param today the day of the programme's zone on which it is recorded
     */
    public Act(Caller caller, Authority authority, LocalDate on, LocalDate today, References references) {
        this.caller = caller;
        this.authority = authority;
        this.on = on;
        this.today = today;
        this.references = references;
    }

    public Caller caller() {
        return caller;
    }

    public Authority authority() {
        return authority;
    }

    /** The day on which it happened, in the programme's zone; never after {@link #today()}. */
    public LocalDate on() {
        return on;
    }

    /** The day of recording, in the programme's zone. */
    public LocalDate today() {
        return today;
    }

    /** What other streams have on record. */
    public References references() {
        return references;
    }

    /**
     * Where the caller acts by a relation rather than by a role, demands that he is one of these persons. To be called by
     * every handler of a command that allows relations.
     *
     * @throws Refusal {@code not-allowed}
     */
    public void requireRelated(@Nullable PersonId... related) {
        relationJudged = true;
        if (authority instanceof Authority.ByRelation
                && Stream.of(related).filter(Objects::nonNull).noneMatch(caller::is))
            throw new Refusal(GeneralRule.NOT_ALLOWED, "Only " + authority.name() + " may do this");
    }

    /**
     * Demands that the caller uses this account.
     *
     * @throws Refusal {@code not-allowed}
     */
    public void requireHolder(AccountId account) {
        relationJudged = true;
        Refusal.when(!caller.account().equals(account), GeneralRule.NOT_ALLOWED, "This is somebody else's account");
    }

    /** @throws Refusal {@code in-the-future} if {@code day} is after today */
    public void refuseFuture(@Nullable LocalDate day, String field) {
        if (day != null && day.isAfter(today))
            throw new Refusal(GeneralRule.IN_THE_FUTURE, "%s is %s, and today is %s".formatted(field, day, today));
    }

    /** @throws Refusal {@code self-approval} if the caller names himself; {@code unknown-person} if nobody is so named */
    public void refuseSelfApproval(@Nullable PersonId approver) {
        if (approver == null) return;
        references.require(approver);
        Refusal.when(caller.is(approver), GeneralRule.SELF_APPROVAL, "The approver is whoever records the act");
    }

    /** @throws Refusal {@code unknown-…} for the first of them that is not on record */
    public void require(List<? extends StreamId> named) {
        named.forEach(references::require);
    }

    /** The caller as a person. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(caller.person());
    }

    /**
     * The caller as witness of what somebody else did.
     *
     * @throws Refusal {@code nothing-to-confirm} if the account belongs to no person
     */
    public PersonId witness() {
        return person().orElseThrow(() ->
                new Refusal(GeneralRule.NOTHING_TO_CONFIRM, "The account belongs to no person who could confirm"));
    }

    /** The day from which something holds: the one named, else the day of the act. */
    public LocalDate from(@Nullable LocalDate named) {
        return named == null ? on : named;
    }

    /** A relation that no handler judged must not count. */
    boolean isSettled() {
        return relationJudged || !(authority instanceof Authority.ByRelation);
    }
}
