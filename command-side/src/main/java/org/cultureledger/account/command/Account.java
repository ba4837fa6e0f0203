package org.cultureledger.account.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.account.AccountRule.ACCOUNT_DISABLED;
import static org.cultureledger.account.AccountRule.ALREADY_GRANTED;
import static org.cultureledger.account.AccountRule.ALREADY_LINKED;
import static org.cultureledger.account.AccountRule.LAST_ADMINISTRATOR;
import static org.cultureledger.account.AccountRule.NOT_GRANTED;
import static org.cultureledger.account.AccountRule.WRONG_PASSWORD;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.account.AccountEvent.AccountDisabled;
import org.cultureledger.account.AccountEvent.AccountLinkedToPerson;
import org.cultureledger.account.AccountEvent.AccountOpened;
import org.cultureledger.account.AccountEvent.AdministrationReliedOn;
import org.cultureledger.account.AccountEvent.PasswordChanged;
import org.cultureledger.account.AccountEvent.RoleGranted;
import org.cultureledger.account.AccountEvent.RoleRevoked;
import org.cultureledger.account.command.AccountCommand.ChangePassword;
import org.cultureledger.account.command.AccountCommand.DisableAccount;
import org.cultureledger.account.command.AccountCommand.GrantRole;
import org.cultureledger.account.command.AccountCommand.LinkToPerson;
import org.cultureledger.account.command.AccountCommand.OpenAccount;
import org.cultureledger.account.command.AccountCommand.RevokeRole;
import org.cultureledger.command.Act;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way in. It is opened, gains and loses roles, may come to belong to a person, and is disabled for ever. The
 * installation always keeps one account that administers it.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Account {

    private static final Grant ADMINISTRATION = new Grant(Role.ADMINISTRATOR, null);

    @AggregateIdentifier
    private AccountId id;

    private @Nullable PersonId person;
    private boolean disabled;
    private final Set<Grant> grants = new HashSet<>();

    /** For Axon, which fills the state from the events. */
    Account() {}

    @CommandHandler
    Account(OpenAccount command, Act act, AccountKeeping keeping) {
        if (command.person() != null) act.references().require(command.person());
        keeping.open(command.account(), command.credentials());
        apply(new AccountOpened(command.account()));
        if (command.person() != null) apply(new AccountLinkedToPerson(command.account(), command.person()));
        command.grants().forEach(grant -> apply(new RoleGranted(command.account(), grant)));
    }

    @CommandHandler
    void handle(LinkToPerson command, Act act) {
        refuseDisabled();
        act.references().require(command.person());
        Refusal.when(
                command.person().equals(person),
                GeneralRule.NOTHING_CHANGED,
                "The account belongs to that person already");
        Refusal.when(person != null, ALREADY_LINKED, "The account belongs to another person");
        apply(new AccountLinkedToPerson(id, command.person()));
    }

    @CommandHandler
    void handle(GrantRole command, Act act) {
        refuseDisabled();
        var program = command.grant().program();
        if (program != null) act.references().require(program);
        Refusal.when(
                grants.contains(command.grant()),
                ALREADY_GRANTED,
                "The account holds %s there already".formatted(command.grant().role()));
        apply(new RoleGranted(id, command.grant()));
    }

    @CommandHandler
    void handle(RevokeRole command, Act act, AccountKeeping keeping) {
        refuseDisabled();
        Refusal.when(
                !grants.contains(command.grant()),
                NOT_GRANTED,
                "The account does not hold %s there".formatted(command.grant().role()));
        if (command.grant().equals(ADMINISTRATION)) keeping.relyOnAnother(id);
        apply(new RoleRevoked(id, command.grant()));
    }

    @CommandHandler
    void handle(DisableAccount command, AccountKeeping keeping) {
        refuseDisabled();
        if (grants.contains(ADMINISTRATION)) keeping.relyOnAnother(id);
        apply(new AccountDisabled(id, command.reason()));
    }

    @CommandHandler
    void handle(ChangePassword command, Act act, AccountKeeping keeping) {
        refuseDisabled();
        act.requireHolder(id);
        Refusal.when(!keeping.isPassword(id, command.current()), WRONG_PASSWORD, WRONG_PASSWORD.title());
        keeping.changePassword(id, command.next());
        apply(new PasswordChanged(id));
    }

    private void refuseDisabled() {
        Refusal.when(disabled, ACCOUNT_DISABLED, ACCOUNT_DISABLED.title());
    }

    /**
     * Another account ceases to administer, and this one goes on.
     *
     * @throws Refusal {@code last-administrator} if this one does not administer either
     */
    void relyOn(AccountId insteadOf) {
        Refusal.when(disabled || !grants.contains(ADMINISTRATION), LAST_ADMINISTRATOR, LAST_ADMINISTRATOR.title());
        apply(new AdministrationReliedOn(id, insteadOf));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        switch (event) {
            case AccountOpened it -> id = it.account();
            case AccountLinkedToPerson it -> person = it.person();
            case RoleGranted it -> grants.add(it.grant());
            case RoleRevoked it -> grants.remove(it.grant());
            case AccountDisabled _ -> disabled = true;
            case PasswordChanged _, AdministrationReliedOn _ -> {}
        }
    }
}
