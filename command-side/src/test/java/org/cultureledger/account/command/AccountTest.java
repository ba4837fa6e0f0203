package org.cultureledger.account.command;

import static org.cultureledger.account.AccountRule.ACCOUNT_DISABLED;
import static org.cultureledger.account.AccountRule.ALREADY_GRANTED;
import static org.cultureledger.account.AccountRule.ALREADY_LINKED;
import static org.cultureledger.account.AccountRule.LAST_ADMINISTRATOR;
import static org.cultureledger.account.AccountRule.LOGIN_TAKEN;
import static org.cultureledger.account.AccountRule.NOT_GRANTED;
import static org.cultureledger.account.AccountRule.WRONG_PASSWORD;
import static org.cultureledger.rule.GeneralRule.NOT_ALLOWED;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_PERSON;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_PROGRAM;

import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.account.AccountEvent.AccountDisabled;
import org.cultureledger.account.AccountEvent.AccountLinkedToPerson;
import org.cultureledger.account.AccountEvent.AccountOpened;
import org.cultureledger.account.AccountEvent.PasswordChanged;
import org.cultureledger.account.AccountEvent.RoleGranted;
import org.cultureledger.account.AccountEvent.RoleRevoked;
import org.cultureledger.account.AccountRule;
import org.cultureledger.account.command.AccountCommand.ChangePassword;
import org.cultureledger.account.command.AccountCommand.DisableAccount;
import org.cultureledger.account.command.AccountCommand.GrantRole;
import org.cultureledger.account.command.AccountCommand.LinkToPerson;
import org.cultureledger.account.command.AccountCommand.OpenAccount;
import org.cultureledger.account.command.AccountCommand.RevokeRole;
import org.cultureledger.command.Circumstances;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTest {

    /** The account that acts in the usual circumstances. */
    private static final AccountId OWN = AccountId.of("a-1");

    private static final AccountId OTHER = AccountId.of("a-2");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final Grant AUDITOR = new Grant(Role.AUDITOR, ProgramId.of("acme"));
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, null);
    private static final Credentials CREDENTIALS = new Credentials(LoginName.of("ann"), "correct horse battery");

    private AggregateTestFixture<Account> account = new DecidingFixture<>(Account.class);
    private Keeping keeping = new Keeping();

    @BeforeEach
    void start() {
        keeping = new Keeping();
        anew();
    }

    @Test
    void an_account_begins_with_its_login_its_person_and_its_roles() {
        account.givenNoPriorActivity()
                .when(new OpenAccount(OTHER, CREDENTIALS, ANN, Set.of(AUDITOR)), usual())
                .expectEvents(
                        new AccountOpened(OTHER),
                        new AccountLinkedToPerson(OTHER, ANN),
                        new RoleGranted(OTHER, AUDITOR));
    }

    @Test
    void a_login_name_is_used_once() {
        keeping.taken = true;
        account.givenNoPriorActivity()
                .when(new OpenAccount(OTHER, CREDENTIALS, null, Set.of()), usual())
                .expectException(Refused.by(LOGIN_TAKEN));
    }

    @Test
    void a_role_is_granted_once_and_revoked_as_it_was_granted() {
        accept(new GrantRole(OTHER, AUDITOR), new RoleGranted(OTHER, AUDITOR));
        accept(new RevokeRole(OTHER, AUDITOR), new RoleRevoked(OTHER, AUDITOR), new RoleGranted(OTHER, AUDITOR));
        refuse(new GrantRole(OTHER, AUDITOR), ALREADY_GRANTED, new RoleGranted(OTHER, AUDITOR));
        refuse(new RevokeRole(OTHER, new Grant(Role.AUDITOR, null)), NOT_GRANTED, new RoleGranted(OTHER, AUDITOR));
    }

    @Test
    void somebody_always_administers_the_installation() {
        refuse(new RevokeRole(OTHER, ADMINISTRATOR), LAST_ADMINISTRATOR, new RoleGranted(OTHER, ADMINISTRATOR));
        refuse(new DisableAccount(OTHER, "left"), LAST_ADMINISTRATOR, new RoleGranted(OTHER, ADMINISTRATOR));
        keeping.othersAdminister = true;
        accept(
                new RevokeRole(OTHER, ADMINISTRATOR),
                new RoleRevoked(OTHER, ADMINISTRATOR),
                new RoleGranted(OTHER, ADMINISTRATOR));
    }

    @Test
    void an_account_belongs_to_at_most_one_person() {
        accept(new LinkToPerson(OTHER, ANN), new AccountLinkedToPerson(OTHER, ANN));
        refuse(new LinkToPerson(OTHER, PersonId.of("p-ben")), ALREADY_LINKED, new AccountLinkedToPerson(OTHER, ANN));
    }

    @Test
    void persons_and_programmes_are_on_record() {
        var nothing = Circumstances.usual().nothingOnRecord().metadata();
        account.given(new AccountOpened(OTHER))
                .when(new LinkToPerson(OTHER, ANN), nothing)
                .expectException(Refused.by(UNKNOWN_PERSON));
        start();
        account.given(new AccountOpened(OTHER))
                .when(new GrantRole(OTHER, AUDITOR), nothing)
                .expectException(Refused.by(UNKNOWN_PROGRAM));
    }

    @Test
    void a_disabled_account_takes_nothing_more() {
        accept(new DisableAccount(OTHER, "left"), new AccountDisabled(OTHER, "left"));
        refuse(new GrantRole(OTHER, AUDITOR), ACCOUNT_DISABLED, new AccountDisabled(OTHER, "left"));
    }

    @Test
    void everyone_changes_his_own_password_knowing_the_old_one() {
        var command = new ChangePassword(OWN, Keeping.CURRENT, CREDENTIALS);
        account.given(new AccountOpened(OWN)).when(command, usual()).expectEvents(new PasswordChanged(OWN));
        start();
        account.given(new AccountOpened(OWN))
                .when(new ChangePassword(OWN, "guess", CREDENTIALS), usual())
                .expectException(Refused.by(WRONG_PASSWORD));
        refuse(new ChangePassword(OTHER, Keeping.CURRENT, CREDENTIALS), NOT_ALLOWED);
    }

    private void accept(AccountCommand command, AccountEvent expected, AccountEvent... history) {
        anew();
        account.given(new AccountOpened(OTHER))
                .andGiven((Object[]) history)
                .when(command, usual())
                .expectEvents(expected);
    }

    private void refuse(AccountCommand command, Rule rule, AccountEvent... history) {
        anew();
        account.given(new AccountOpened(OTHER))
                .andGiven((Object[]) history)
                .when(command, usual())
                .expectNoEvents()
                .expectException(Refused.by(rule));
    }

    /** A fixture tries one command. */
    private void anew() {
        account = new DecidingFixture<>(Account.class);
        account.registerInjectableResource(keeping);
    }

    private static Map<String, Object> usual() {
        return Circumstances.usual().by(Role.ADMINISTRATOR).metadata();
    }

    /** Logins of which only the answers are known. */
    private static final class Keeping implements AccountKeeping {

        static final String CURRENT = "what it was until now";

        private boolean taken;
        private boolean othersAdminister;

        @Override
        public void open(AccountId opened, Credentials credentials) {
            Refusal.when(taken, AccountRule.LOGIN_TAKEN, "taken");
        }

        @Override
        public boolean isPassword(AccountId asked, String password) {
            return password.equals(CURRENT);
        }

        @Override
        public void changePassword(AccountId changed, Credentials next) {}

        @Override
        public void relyOnAnother(AccountId asked) {
            Refusal.when(!othersAdminister, AccountRule.LAST_ADMINISTRATOR, "nobody else");
        }
    }
}
