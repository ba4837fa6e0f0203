package org.cultureledger.account.command;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.account.command.AccountCommand.OpenAccount;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.FirstAccount;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.platform.storage.StartPhase;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the first account where there is none, before anybody can reach the server; otherwise clears away logins whose
 * accounts never came about.
 */
@Component
final class FirstAdministrator implements SmartLifecycle {

    private static final AccountId FIRST = AccountId.of("first");

    /** Who acts where there is nobody yet. */
    private static final Caller INSTALLATION =
            new Caller(AccountId.of("installation"), null, Set.of(new Grant(Role.ADMINISTRATOR, null)));

    /** Longer than any commit is under way. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Commands commands;
    private final Logins logins;
    private final AccountDirectory accounts;
    private final Environment environment;
    private final Clock clock;
    private volatile boolean running;

    FirstAdministrator(
            Commands commands, Logins logins, AccountDirectory accounts, Environment environment, Clock clock) {
        this.commands = commands;
        this.logins = logins;
        this.accounts = accounts;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return StartPhase.FIRST_ACCOUNT;
    }

    @Override
    public void start() {
        running = true;
        if (logins.accounts().stream().noneMatch(this::exists)) open();
        else logins.removeOrphans(this::exists, clock.instant().minus(SETTLED));
    }

    private boolean exists(AccountId account) {
        return accounts.find(account).isPresent();
    }

    private void open() {
        var first = FirstAccount.from(environment);
        logins.find(first.login()).ifPresent(orphan -> logins.remove(orphan.account()));
        var account = exists(FIRST) ? AccountId.of("first-" + clock.millis()) : FIRST;
        commands.create(
                Sending.by(INSTALLATION, "start"),
                new OpenAccount(account, new Credentials(first.login(), first.password()), null, first.grants()),
                "/api/accounts/" + account.code());
        first.announce(System.out);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
