package org.cultureledger.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.TrialDatabase;
import org.cultureledger.platform.access.LoginThrottle.Attempt;
import org.cultureledger.platform.access.Logins.Login;
import org.cultureledger.platform.storage.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class AccessTest {

    private static final Attempt ANN = new Attempt("ann", "10.0.0.1");

    /** Goes forward when told to. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();

    @Test
    void ten_wrong_passwords_from_one_address_make_it_wait_and_nobody_else() {
        var throttle = new LoginThrottle(clock);
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.waitBefore(ANN)).isEmpty();
            throttle.failed(ANN);
        }
        clock.pass(Duration.ofMinutes(2));
        assertThat(throttle.waitBefore(ANN)).contains(Duration.ofMinutes(3));
        assertThat(throttle.waitBefore(new Attempt("ann", "10.0.0.2"))).isEmpty();
        clock.pass(Duration.ofMinutes(3));
        assertThat(throttle.waitBefore(ANN)).isEmpty();
    }

    @Test
    void a_right_password_ends_the_count() {
        var throttle = new LoginThrottle(clock);
        for (int i = 0; i < 9; i++) throttle.failed(ANN);
        throttle.succeeded(ANN);
        throttle.failed(ANN);
        assertThat(throttle.waitBefore(ANN)).isEmpty();
    }

    @Test
    void a_verified_password_is_remembered_for_five_minutes_and_for_its_own_hash_only() {
        var verified = new VerifiedPasswords(clock);
        var login = new Login(LoginName.of("ann"), AccountId.of("a-1"), "hash", clock.instant());
        verified.remember(login, "secret");
        assertThat(verified.contains(login, "secret")).isTrue();
        assertThat(verified.contains(login, "other")).isFalse();
        var changed = new Login(login.name(), login.account(), "other hash", clock.instant());
        assertThat(verified.contains(changed, "secret")).isFalse();
        clock.pass(Duration.ofMinutes(5));
        assertThat(verified.contains(login, "secret")).isFalse();
    }

    @Test
    void a_login_name_is_the_same_in_upper_and_lower_case() {
        assertThat(LoginName.of("Ann.Lee@ACME.example")).hasToString("ann.lee@acme.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", ".a", "ä", "a\n"})
    void a_login_name_of_another_form_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoginName.of(name))
                .withMessageStartingWith("must be");
    }

    @Test
    void a_password_is_long_enough_to_be_kept_and_is_not_the_name() {
        var login = LoginName.of("abcdefghijklm");
        assertThat(Passwords.objection(login, "x".repeat(7))).isPresent();
        assertThat(Passwords.objection(login, "ä".repeat(37))).isPresent();
        assertThat(Passwords.objection(login, "ABCDEFGHIJKLM")).isPresent();
        assertThat(Passwords.objection(login, "x".repeat(8))).isEmpty();
        assertThat(Passwords.objection(login, Passwords.generate())).isEmpty();
        assertThat(Passwords.generate()).isNotEqualTo(Passwords.generate());
    }

    @Test
    void the_first_account_has_the_password_of_the_environment() {
        var first = FirstAccount.from(
                new MockEnvironment().withProperty("culture-ledger.admin-password", "correct horse battery"));
        assertThat(first.password()).isEqualTo("correct horse battery");
        assertThat(announcement(first)).isEmpty();
        assertThat(first.grants()).hasSize(4).allMatch(grant -> grant.program() == null);
        assertThat(first.toString()).doesNotContain("horse");
    }

    @Test
    void a_weak_password_of_the_environment_is_taken_and_said_to_be_weak() {
        var first = FirstAccount.from(new MockEnvironment().withProperty("culture-ledger.admin-password", "short"));
        assertThat(first.password()).isEqualTo("short");
        assertThat(announcement(first)).contains("change it").doesNotContain("short;");
    }

    @Test
    void a_password_of_the_environment_that_is_too_long_to_be_kept_stops_the_start() {
        var environment = new MockEnvironment().withProperty("culture-ledger.admin-password", "x".repeat(80));
        assertThatThrownBy(() -> FirstAccount.from(environment))
                .isInstanceOf(StartFailure.class)
                .hasMessage("CULTURE_LEDGER_ADMIN_PASSWORD must have at most 72 bytes");
    }

    @Test
    void a_generated_password_is_told_once() {
        var first = FirstAccount.from(new MockEnvironment());
        assertThat(announcement(first)).contains("admin", first.password());
    }

    @Test
    void logins_whose_accounts_never_came_about_are_cleared_away() {
        try (var database = new TrialDatabase()) {
            var logins = new Logins(database.get(), PasswordEncoderFactories.createDelegatingPasswordEncoder(), clock);
            var orphan = AccountId.of("orphan");
            var account = AccountId.of("account");
            logins.create(LoginName.of("orphan"), orphan, "correct horse battery");
            logins.create(LoginName.of("account"), account, "correct horse battery");
            logins.removeOrphans(account::equals, clock.instant());
            assertThat(logins.accounts()).as("its commit may be under way").containsExactlyInAnyOrder(orphan, account);
            logins.removeOrphans(account::equals, clock.instant().plusSeconds(1));
            assertThat(logins.accounts()).containsExactly(account);
        }
    }

    private static String announcement(FirstAccount first) {
        var out = new ByteArrayOutputStream();
        first.announce(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
