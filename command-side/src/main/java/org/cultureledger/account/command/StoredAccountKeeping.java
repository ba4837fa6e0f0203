package org.cultureledger.account.command;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.cultureledger.account.AccountRule;
import org.cultureledger.eventstore.OutcomeUnknownException;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.rule.Refusal;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;

/** Keeps logins where they can be erased, and loads the other administrator into the unit of work of the command. */
@Component
final class StoredAccountKeeping implements AccountKeeping {

    private final Logins logins;
    private final AccountDirectory accounts;
    private final ObjectFactory<Repository<Account>> repository;

    /** @param repository asked for late: it cannot be built before the handlers that use it are known */
    StoredAccountKeeping(Logins logins, AccountDirectory accounts, ObjectFactory<Repository<Account>> repository) {
        this.logins = logins;
        this.accounts = accounts;
        this.repository = repository;
    }

    @Override
    public void open(AccountId account, Credentials credentials) {
        logins.create(credentials.login(), account, credentials.password());
        unlessRecorded(() -> logins.remove(account));
    }

    /** Undoes what was written beside the log when the commit that needs it fails. */
    private static void unlessRecorded(Runnable undo) {
        CurrentUnitOfWork.ifStarted(current -> current.root().onRollback(failed -> {
            if (!mayBeInTheLog(failed)) undo.run();
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
        logins.of(account).ifPresent(before -> unlessRecorded(() -> logins.restore(before)));
        logins.changePassword(account, next.password());
    }

    @Override
    public void relyOnAnother(AccountId account) {
        var other = accounts.administrators().stream()
                .map(administrator -> administrator.id())
                .filter(id -> !id.equals(account))
                .findFirst()
                .orElseThrow(() -> new Refusal(AccountRule.LAST_ADMINISTRATOR));
        repository.getObject().load(other.toString()).execute(known -> known.relyOn(account));
    }
}
