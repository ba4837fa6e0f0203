package org.cultureledger.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a command or asks a question, with the rights of this moment.
 *
 * @param person whom the account belongs to; absent for an account of nobody, such as a program's
 */
public record Caller(AccountId account, @Nullable PersonId person, Set<Grant> grants) {

    public Caller {
        grants = Set.copyOf(grants);
    }

    /** The roles that hold in {@code program}, those for all programmes included. */
    public Set<Role> rolesIn(ProgramId program) {
        return roles(grants.stream().filter(grant -> grant.holdsIn(program)).toList());
    }

    /** The roles that hold anywhere, for what belongs to no programme. */
    public Set<Role> rolesAnywhere() {
        return roles(grants);
    }

    /** Whether the programme may be read at all; where not, it is as if it did not exist. */
    public boolean mayRead(ProgramId program) {
        return !rolesIn(program).isEmpty();
    }

    /** Whether the role holds in the programme. */
    public boolean is(Role role, ProgramId program) {
        return rolesIn(program).contains(role);
    }

    /** Whether the caller is this person. */
    public boolean is(PersonId other) {
        return Optional.ofNullable(person).filter(other::equals).isPresent();
    }

    private static Set<Role> roles(Collection<Grant> grants) {
        var roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }
}
