package org.cultureledger.page;

import java.util.Set;

/**
 * Who reads the page.
 *
 * @param roles names of the roles held in the programme in view
 */
public record Reader(String name, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
