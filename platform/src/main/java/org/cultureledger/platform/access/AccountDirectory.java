package org.cultureledger.platform.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cultureledger.access.Caller;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.kernel.AccountId;
import org.springframework.stereotype.Component;

/**
 * The rights of accounts at this moment, read from their streams: a revoked role is gone with the next request. What has
 * been read before is kept, and only later events are read again.
 */
@Component
public class AccountDirectory {

    private final EventStore events;
    private final Logins logins;
    private final Map<AccountId, Account> known = new ConcurrentHashMap<>();

    AccountDirectory(EventStore events, Logins logins) {
        this.events = events;
        this.logins = logins;
    }

    /** Empty if the account was never opened. */
    public Optional<Account> find(AccountId id) {
        var account = known.getOrDefault(id, Account.unopened(id));
        var later = events.readEvents(id.toString(), account.version() + 1);
        if (later.hasNext()) {
            while (later.hasNext())
                account = account.after((AccountEvent) later.next().getPayload());
            known.merge(id, account, (one, other) -> one.version() > other.version() ? one : other);
        }
        return Optional.of(account).filter(it -> it.version() >= 0);
    }

    /** Empty if the account cannot be used. */
    public Optional<Caller> caller(AccountId id) {
        return find(id).filter(Account::isUsable).map(Account::caller);
    }

    /** The accounts that may administer the installation. */
    public List<Account> administrators() {
        return logins.accounts().stream()
                .flatMap(id -> find(id).stream())
                .filter(Account::isAdministrator)
                .toList();
    }
}
