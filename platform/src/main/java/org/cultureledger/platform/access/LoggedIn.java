package org.cultureledger.platform.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever sent a request, with the rights of this moment.
 *
 * @param passwordSetAt which of the account's passwords was given
 */
public record LoggedIn(LoginName login, Caller caller, Instant passwordSetAt) implements Principal {

    private static final String ROLE = "ROLE_";

    /** Empty where nobody is logged in, which is so only on paths open to all. */
    public static Optional<LoggedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(LoggedIn.class::isInstance)
                .map(LoggedIn.class::cast);
    }

    @Override
    public String getName() {
        return login.value();
    }

    /** With every role held anywhere as an authority. */
    Authentication authentication() {
        var roles = caller.rolesAnywhere().stream()
                .map(Role::name)
                .map(ROLE::concat)
                .toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils.createAuthorityList(roles));
    }
}
