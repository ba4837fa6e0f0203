package org.cultureledger.account.command;

import org.cultureledger.kernel.AccountId;
import org.cultureledger.rule.Refusal;

/** What an account has to know and do beside its own events. */
interface AccountKeeping {

    /**
     * Keeps the login until the account's commit has failed.
     *
     * @throws Refusal {@code login-taken}
     */
    void open(AccountId account, Credentials credentials);

    boolean isPassword(AccountId account, String password);

    /** Changes it unless the account's commit fails. */
    void changePassword(AccountId account, Credentials next);

    /**
     * Lets another account that administers the installation know, in the same commit, that this one does not any more.
     *
     * @throws Refusal {@code last-administrator} if there is no other
     */
    void relyOnAnother(AccountId account);
}
