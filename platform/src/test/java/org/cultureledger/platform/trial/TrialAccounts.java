package org.cultureledger.platform.trial;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.account.AccountEvent.AccountDisabled;
import org.cultureledger.account.AccountEvent.AccountOpened;
import org.cultureledger.account.AccountEvent.RoleGranted;
import org.cultureledger.account.AccountEvent.RoleRevoked;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Logins;
import org.springframework.stereotype.Component;

/** Opens accounts as the command side would. */
@Component
class TrialAccounts {

    static final String PASSWORD = "correct horse battery";

    private final EventStore events;
    private final Logins logins;

    TrialAccounts(EventStore events, Logins logins) {
        this.events = events;
        this.logins = logins;
    }

    AccountId open(String login, Role... roles) {
        var account = AccountId.of("id-of-" + login);
        logins.create(LoginName.of(login), account, PASSWORD);
        record(account, new AccountOpened(account));
        for (var role : roles) record(account, new RoleGranted(account, new Grant(role, null)));
        return account;
    }

    void revoke(AccountId account, Role role) {
        record(account, new RoleRevoked(account, new Grant(role, null)));
    }

    void disable(AccountId account) {
        record(account, new AccountDisabled(account, "left"));
    }

    private void record(AccountId account, AccountEvent event) {
        long next = events.lastSequenceNumberFor(account.toString()).orElse(-1L) + 1;
        events.publish(new GenericDomainEventMessage<>("Account", account.toString(), next, event));
    }
}
