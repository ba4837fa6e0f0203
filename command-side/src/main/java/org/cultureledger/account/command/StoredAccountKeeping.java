package org.cultureledger.account.command;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cultureledger.eventstore.OutcomeUnknownException;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.Logins;
import org.springframework.stereotype.Component;

/** Keeps logins where they can be erased, and asks all accounts' streams who administers. */
@Component
final class StoredAccountKeeping implements AccountKeeping {

    private final Logins logins;
    private final AccountDirectory accounts;

    StoredAccountKeeping(Logins logins, AccountDirectory accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    @Override
    public void open(AccountId account, Credentials credentials) {
        logins.create(credentials.login(), account, credentials.password());
        CurrentUnitOfWork.ifStarted(current -> current.root().onRollback(failed -> {
            if (!mayBeInTheLog(failed)) logins.remove(account);
        }));
    }

    private static boolean mayBeInTheLog(UnitOfWork<?> unitOfWork) {
        ExecutionResult result = unitOfWork.getExecutionResult();
        return result != null
                && result.isExceptionResult()
                && result.getExceptionResult() instanceof OutcomeUnknownException;
    }

    @Override
    public boolean isPassword(AccountId account, String password) {
        return logins.isPassword(account, password);
    }

    @Override
    public void changePassword(AccountId account, Credentials next) {
        logins.changePassword(account, next.password());
    }

    @Override
    public boolean othersAdminister(AccountId account) {
        return accounts.administrators().stream().anyMatch(other -> !other.id().equals(account));
    }
}
