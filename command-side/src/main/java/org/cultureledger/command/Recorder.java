package org.cultureledger.command;

import org.cultureledger.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whoever recorded something, as the metadata of its event tell: {@code actor} and {@code person}. One person may have
 * several accounts.
 */
public record Recorder(@Nullable String account, @Nullable String person) {

    public boolean is(Caller caller) {
        if (caller.account().code().value().equals(account)) return true;
        var someone = caller.person();
        return someone != null && someone.code().value().equals(person);
    }
}
