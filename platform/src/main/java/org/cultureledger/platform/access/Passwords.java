package org.cultureledger.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/** What passwords may be, and new ones. */
public final class Passwords {

    /** Characters; the least that NIST SP 800-63B allows. Wrong attempts are throttled. */
    public static final int SHORTEST = 8;

    /** Bytes of UTF-8. The hash would overlook what follows. */
    public static final int LONGEST = 72;

    /** Without those that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** Of 55 characters each: 115 bits. */
    private static final int GENERATED_LENGTH = 20;

    private Passwords() {}

    /** What is wrong with the password; empty if it may be used. */
    public static Optional<String> objection(LoginName login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            return Optional.of("must have at least %d characters".formatted(SHORTEST));
        if (password.equalsIgnoreCase(login.value())) return Optional.of("must not be the login name");
        return excess(password);
    }

    /** That the password is too long to be kept; empty if it is not. */
    static Optional<String> excess(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? Optional.of("must have at most %d bytes".formatted(LONGEST))
                : Optional.empty();
    }

    /** One that nobody chose. */
    public static String generate() {
        return new SecureRandom()
                .ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
