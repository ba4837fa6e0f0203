package org.cultureledger.access;

import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds.
 *
 * @param program where the role holds; absent for all programmes, written {@code *} to people
 */
public record Grant(Role role, @Nullable ProgramId program) {

    public boolean holdsIn(ProgramId wanted) {
        return program == null || program.equals(wanted);
    }
}
