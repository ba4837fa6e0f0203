package org.cultureledger.account.command;

import static org.cultureledger.access.Relation.ACCOUNT_HOLDER;
import static org.cultureledger.access.Role.ADMINISTRATOR;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.access.Grant;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. */
sealed interface AccountCommand extends LedgerCommand {

    AccountId account();

    @Override
    default StreamId stream() {
        return account();
    }

    /** Opens an account with the rights it begins with. */
    @AllowedTo(ADMINISTRATOR)
    record OpenAccount(
            @TargetAggregateIdentifier AccountId account,
            Credentials credentials,
            @Nullable PersonId person,
            Set<Grant> grants)
            implements AccountCommand {}

    @AllowedTo(ADMINISTRATOR)
    record LinkToPerson(@TargetAggregateIdentifier AccountId account, PersonId person) implements AccountCommand {}

    @AllowedTo(ADMINISTRATOR)
    record GrantRole(@TargetAggregateIdentifier AccountId account, Grant grant) implements AccountCommand {}

    @AllowedTo(ADMINISTRATOR)
    record RevokeRole(@TargetAggregateIdentifier AccountId account, Grant grant) implements AccountCommand {}

    @AllowedTo(ADMINISTRATOR)
    record DisableAccount(@TargetAggregateIdentifier AccountId account, String reason) implements AccountCommand {}

    /** Of one's own account, whatever one may do beside. */
    @AllowedTo(
            value = {},
            orRelated = ACCOUNT_HOLDER)
    record ChangePassword(@TargetAggregateIdentifier AccountId account, String current, Credentials next)
            implements AccountCommand {

        @Override
        public String toString() {
            return "ChangePassword[account=%s]".formatted(account);
        }
    }
}
