package org.cultureledger.account.command;

import org.cultureledger.platform.access.LoginName;

/** A login name and its password, on their way to where they are kept; they are in no event and in no log. */
record Credentials(LoginName login, String password) {

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
