package org.cultureledger.platform.access;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.platform.storage.StartFailure;
import org.springframework.core.env.Environment;

/**
 * The account that a new installation begins with.
 *
 * @param password as set in {@code CULTURE_LEDGER_ADMIN_PASSWORD}, or a generated one
 * @param generated whether nobody knows the password yet
 */
public record FirstAccount(LoginName login, String password, boolean generated) {

    private static final String PASSWORD = "culture-ledger.admin-password";
    private static final LoginName ADMIN = new LoginName("admin");

    /**
     * Takes what the operator has set, who answers for it; {@link #announce} says if it is weak.
     *
     * @throws StartFailure if the password is too long to be kept
     */
    public static FirstAccount from(Environment environment) {
        var given = Optional.ofNullable(environment.getProperty(PASSWORD)).filter(it -> !it.isBlank());
        given.flatMap(Passwords::excess).ifPresent(objection -> {
            throw new StartFailure("CULTURE_LEDGER_ADMIN_PASSWORD " + objection);
        });
        return new FirstAccount(ADMIN, given.orElseGet(Passwords::generate), given.isEmpty());
    }

    /** What it may do, in all programmes, until it is taken away. */
    public Set<Grant> grants() {
        return Stream.of(Role.ADMINISTRATOR, Role.PROGRAM_MANAGER, Role.COUNCIL_SECRETARY, Role.AUDITOR)
                .map(role -> new Grant(role, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells a generated password, and that a given one is weak, to whoever watches the start, and to no log. */
    public void announce(PrintStream out) {
        if (generated) out.printf("Log in as %s with the password %s and change it.%n", login, password);
        else
            Passwords.objection(login, password)
                    .ifPresent(objection -> out.printf("The password of %s %s; change it.%n", login, objection));
    }

    /** Passwords do not belong into logs. */
    @Override
    public String toString() {
        return "FirstAccount[%s]".formatted(login);
    }
}
