package org.cultureledger.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request of a session the rights of this moment, and ends the session of an account that was disabled,
 * erased or given another password.
 */
final class SessionAccounts extends OncePerRequestFilter {

    private final Logins logins;
    private final AccountDirectory accounts;

    SessionAccounts(Logins logins, AccountDirectory accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof LoggedIn before)
            now(before).ifPresentOrElse(SessionAccounts::install, () -> end(request));
        chain.doFilter(request, response);
    }

    private Optional<LoggedIn> now(LoggedIn before) {
        return logins.find(before.login())
                .filter(login -> login.account().equals(before.caller().account()))
                .filter(login -> login.changedAt().equals(before.passwordSetAt()))
                .flatMap(login -> accounts.caller(login.account()))
                .map(caller -> new LoggedIn(before.login(), caller, before.passwordSetAt()));
    }

    private static void install(LoggedIn now) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now.authentication());
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
}
