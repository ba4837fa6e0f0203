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

    void changePassword(AccountId account, Credentials next);

    /** Whether another account than this one may administer the installation. */
    boolean othersAdminister(AccountId account);
}
