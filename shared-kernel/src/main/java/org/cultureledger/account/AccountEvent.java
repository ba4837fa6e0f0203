package org.cultureledger.account;

import org.cultureledger.access.Grant;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;

/**
 * What can have happened to an account, so that who could do what, and when, is on record. Its login name and password
 * are not: they are kept where they can be erased.
 */
public sealed interface AccountEvent {

    AccountId account();

    @EventName("account.opened")
    record AccountOpened(AccountId account) implements AccountEvent {}

    /** From now on the account acts as this person. */
    @EventName("account.linked-to-person")
    record AccountLinkedToPerson(AccountId account, PersonId person) implements AccountEvent {}

    @EventName("account.role-granted")
    record RoleGranted(AccountId account, Grant grant) implements AccountEvent {}

    @EventName("account.role-revoked")
    record RoleRevoked(AccountId account, Grant grant) implements AccountEvent {}

    /**
     * Another account ceases to administer the installation because this one does. Both learn of it in one commit, so that
     * neither relies on the other at the same moment.
     */
    @EventName("account.administration-relied-on")
    record AdministrationReliedOn(AccountId account, AccountId insteadOf) implements AccountEvent {}

    /** Nobody logs in with the account any more. */
    @EventName("account.disabled")
    record AccountDisabled(AccountId account, String reason) implements AccountEvent {}

    /** Whoever knew the old one is logged out. */
    @EventName("account.password-changed")
    record PasswordChanged(AccountId account) implements AccountEvent {}
}
