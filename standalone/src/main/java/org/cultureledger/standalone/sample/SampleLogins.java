package org.cultureledger.standalone.sample;

import java.io.PrintStream;
import org.cultureledger.platform.access.Account;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.platform.access.Passwords;
import org.cultureledger.standalone.sample.SampleHistory.SampleAccount;
import org.springframework.stereotype.Component;

/**
 * Lets whoever starts the sample look around as its people. Their passwords are made anew at each start and told to whoever
 * watches it; like all passwords they are kept as hashes only.
 */
@Component
class SampleLogins {

    private final Logins logins;
    private final AccountDirectory accounts;

    SampleLogins(Logins logins, AccountDirectory accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    /** Accounts that were disabled or erased since are left as they are. */
    void renew(SampleHistory history, PrintStream out) {
        out.println("The sample programme is brightwater. Log in, with passwords that last until the next start, as");
        history.accounts().forEach(account -> renew(account, out));
    }

    private void renew(SampleAccount account, PrintStream out) {
        logins.find(new LoginName(account.login()))
                .map(Logins.Login::account)
                .filter(id -> accounts.find(id).filter(Account::isUsable).isPresent())
                .ifPresent(id -> {
                    var password = Passwords.generate();
                    logins.changePassword(id, password);
                    out.printf("  %-5s %s  %-18s %s%n", account.login(), password, account.role(), account.does());
                });
    }
}
