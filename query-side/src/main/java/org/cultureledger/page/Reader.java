package org.cultureledger.page;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the page.
 *
 * @param roles names of the roles held in the programme in view
 * @param person code of the person whose account it is, if it is anybody's
 */
public record Reader(
        String name, Set<String> roles, @Nullable String person) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** Somebody of whom no more is known than the roles. */
    public Reader(String name, Set<String> roles) {
        this(name, roles, null);
    }

    /** Whether one of the roles is held. */
    public boolean isOneOf(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether the reader is this person. */
    public boolean isPerson(@Nullable String code) {
        return person != null && person.equals(code);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
