package org.cultureledger.platform.access;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.cultureledger.account.AccountRule;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.rule.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Login names and passwords, in the erasable collection {@code logins}. A login is written before the commit that opens
 * its account; one whose account never came about is an orphan.
 */
@Component
public class Logins {

    private static final String ACCOUNT = "account";
    private static final String PASSWORD_HASH = "passwordHash";
    private static final String CHANGED_AT = "changedAt";

    private final MongoCollection<Document> logins;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Logins(MongoDatabase database, PasswordEncoder encoder, Clock clock) {
        this.logins = database.getCollection("logins").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.encoder = encoder;
        this.clock = clock;
        logins.createIndex(Indexes.ascending(ACCOUNT));
    }

    /**
     * @param changedAt when the password was set, in milliseconds
     */
    public record Login(LoginName name, AccountId account, String passwordHash, Instant changedAt) {}

    public Optional<Login> find(LoginName name) {
        return Optional.ofNullable(logins.find(Filters.eq(name.value())).first())
                .map(Logins::login);
    }

    public Optional<Login> of(AccountId account) {
        return Optional.ofNullable(
                        logins.find(Filters.eq(ACCOUNT, account.toString())).first())
                .map(Logins::login);
    }

    /** The accounts that somebody can log in with, unless they are disabled. */
    public List<AccountId> accounts() {
        return logins.find()
                .projection(Projections.include(ACCOUNT))
                .map(login -> AccountId.parse(login.getString(ACCOUNT)))
                .into(new ArrayList<>());
    }

    /** Whether there is no login at all, as before the first account is opened. */
    public boolean isEmpty() {
        return logins.find().first() == null;
    }

    /** @throws Refusal {@code login-taken} */
    public void create(LoginName name, AccountId account, String password) {
        try {
            logins.insertOne(new Document("_id", name.value())
                    .append(ACCOUNT, account.toString())
                    .append(PASSWORD_HASH, encoder.encode(password))
                    .append(CHANGED_AT, Date.from(clock.instant())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new Refusal(AccountRule.LOGIN_TAKEN);
        }
    }

    /** Whoever is logged in with the old password is so no longer. */
    public void changePassword(AccountId account, String password) {
        logins.updateOne(
                Filters.eq(ACCOUNT, account.toString()),
                Updates.combine(
                        Updates.set(PASSWORD_HASH, encoder.encode(password)),
                        Updates.set(CHANGED_AT, Date.from(clock.instant()))));
    }

    /** Takes a change of the password back: the login is as it was. */
    public void restore(Login before) {
        logins.updateOne(
                Filters.eq(ACCOUNT, before.account().toString()),
                Updates.combine(
                        Updates.set(PASSWORD_HASH, before.passwordHash()),
                        Updates.set(CHANGED_AT, Date.from(before.changedAt()))));
    }

    /** Whether this is the account's password. */
    public boolean isPassword(AccountId account, String password) {
        return of(account)
                .filter(login -> encoder.matches(password, login.passwordHash()))
                .isPresent();
    }

    /** Erases the login; the account's events stay. */
    public void remove(AccountId account) {
        logins.deleteMany(Filters.eq(ACCOUNT, account.toString()));
    }

    /** Erases logins last changed before {@code before} whose accounts do not exist. */
    public void removeOrphans(Predicate<AccountId> exists, Instant before) {
        accounts().stream()
                .filter(account -> !exists.test(account))
                .filter(account ->
                        of(account).stream().anyMatch(login -> login.changedAt().isBefore(before)))
                .forEach(this::remove);
    }

    private static Login login(Document login) {
        return new Login(
                new LoginName(login.getString("_id")),
                AccountId.parse(login.getString(ACCOUNT)),
                login.getString(PASSWORD_HASH),
                login.getDate(CHANGED_AT).toInstant());
    }
}
