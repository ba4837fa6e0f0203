package org.cultureledger.platform.access;

import java.util.Locale;
import java.util.Optional;
import org.cultureledger.platform.access.LoginThrottle.Attempt;
import org.cultureledger.platform.access.Logins.Login;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of a usable account. Says to nobody else which of the two was wrong. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final Logins logins;
    private final AccountDirectory accounts;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final VerifiedPasswords verified;

    /** Of a password that nobody has: an unknown name takes as long as a wrong password. */
    private final String hashOfNobody;

    PasswordAuthentication(
            Logins logins,
            AccountDirectory accounts,
            PasswordEncoder encoder,
            LoginThrottle throttle,
            VerifiedPasswords verified) {
        this.logins = logins;
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.verified = verified;
        hashOfNobody = encoder.encode(Passwords.generate());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var login = login(attempt.getName());
        if (login.filter(it -> verified.contains(it, password)).isEmpty()) verify(attempt, login, password);
        return login.flatMap(this::loggedIn)
                .map(LoggedIn::authentication)
                .orElseThrow(() -> new BadCredentialsException("The account cannot be used"));
    }

    private void verify(Authentication authentication, Optional<Login> login, String password) {
        var attempt = new Attempt(authentication.getName().toLowerCase(Locale.ROOT), address(authentication));
        throttle.waitBefore(attempt).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        if (!encoder.matches(password, login.map(Login::passwordHash).orElse(hashOfNobody)) || login.isEmpty()) {
            throttle.failed(attempt);
            throw new BadCredentialsException("Wrong name or password");
        }
        throttle.succeeded(attempt);
        verified.remember(login.get(), password);
    }

    private Optional<Login> login(String name) {
        try {
            return logins.find(LoginName.of(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<LoggedIn> loggedIn(Login login) {
        return accounts.caller(login.account()).map(caller -> new LoggedIn(login.name(), caller, login.changedAt()));
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
