package org.cultureledger.account.command;

import java.time.LocalDate;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;

/**
 * A role to be granted or revoked.
 *
 * @param program a programme's code, or {@code *} for all
 */
record RoleForm(Role role, Reach program, @Nullable LocalDate on) {

    /** One programme, or all of them. */
    record Reach(@Nullable ProgramId program) {

        private static final String ALL = "*";

        /** @throws IllegalArgumentException unless {@code *} or a code */
        public static Reach of(String text) {
            return new Reach(text.equals(ALL) ? null : ProgramId.of(text));
        }
    }

    /** @throws InvalidForm if the installation's own role is meant for a single programme */
    Grant grant() {
        if (role == Role.ADMINISTRATOR && program.program() != null)
            throw new InvalidForm("program", "must be * for ADMINISTRATOR, who runs the whole installation");
        return new Grant(role, program.program());
    }
}
