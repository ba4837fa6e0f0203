package org.cultureledger.platform.access;

import java.util.HashSet;
import java.util.Set;
import org.cultureledger.access.Caller;
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
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an account's events come to.
 *
 * @param version sequence, from 0, of its last event; -1 if it was never opened
 */
public record Account(AccountId id, @Nullable PersonId person, Set<Grant> grants, boolean disabled, long version) {

    public Account {
        grants = Set.copyOf(grants);
    }

    /** Before its first event. */
    static Account unopened(AccountId id) {
        return new Account(id, null, Set.of(), false, -1);
    }

    /** Whether it can be logged in with. */
    public boolean isUsable() {
        return version >= 0 && !disabled;
    }

    /** Whether it may administer the installation. */
    public boolean isAdministrator() {
        return isUsable() && grants.contains(new Grant(Role.ADMINISTRATOR, null));
    }

    public Caller caller() {
        return new Caller(id, person, grants);
    }

    Account after(AccountEvent event) {
        return switch (event) {
            case AccountOpened _, PasswordChanged _, AdministrationReliedOn _ -> with(person, grants, disabled);
            case AccountLinkedToPerson it -> with(it.person(), grants, disabled);
            case RoleGranted it -> {
                var more = new HashSet<>(grants);
                more.add(it.grant());
                yield with(person, more, disabled);
            }
            case RoleRevoked it -> {
                var fewer = new HashSet<>(grants);
                fewer.remove(it.grant());
                yield with(person, fewer, disabled);
            }
            case AccountDisabled _ -> with(person, grants, true);
        };
    }

    private Account with(@Nullable PersonId newPerson, Set<Grant> newGrants, boolean isDisabled) {
        return new Account(id, newPerson, newGrants, isDisabled, version + 1);
    }
}
