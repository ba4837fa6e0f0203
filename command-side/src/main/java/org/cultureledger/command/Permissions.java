package org.cultureledger.command;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Relation;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;

/** The one place that says who may send which command. */
public final class Permissions {

    private Permissions() {}

    /**
     * The right by which {@code caller} may send commands of this type: by the first role named that he holds, else by the
     * first relation named, which the aggregate has yet to judge.
     *
     * @param program empty for what belongs to no programme; then a role held anywhere counts
     * @throws Refusal {@code not-allowed}
     */
    static Authority authority(Class<?> command, Caller caller, Optional<ProgramId> program) {
        var allowed = allowedTo(command);
        return byRole(allowed, roles(caller, program))
                .or(() -> byRelation(allowed, caller))
                .orElseThrow(Permissions::refusal);
    }

    /**
     * The first role named that {@code caller} holds.
     *
     * @param program as above
     * @throws Refusal {@code not-allowed}
     */
    static Authority role(AllowedTo allowed, Caller caller, Optional<ProgramId> program) {
        return byRole(allowed, roles(caller, program)).orElseThrow(Permissions::refusal);
    }

    private static Refusal refusal() {
        return new Refusal(
                GeneralRule.NOT_ALLOWED, "None of the account's roles may do this, see the table of permissions");
    }

    /** @throws IllegalStateException if nobody said who may send the command: a defect */
    public static AllowedTo allowedTo(Class<?> command) {
        var allowed = command.getAnnotation(AllowedTo.class);
        if (allowed == null) throw new IllegalStateException(command + " has no @AllowedTo");
        return allowed;
    }

    private static Set<Role> roles(Caller caller, Optional<ProgramId> program) {
        return program.map(caller::rolesIn).orElseGet(caller::rolesAnywhere);
    }

    private static Optional<Authority> byRole(AllowedTo allowed, Set<Role> held) {
        return Stream.of(allowed.value()).filter(held::contains).findFirst().map(Authority.ByRole::new);
    }

    private static Optional<Authority> byRelation(AllowedTo allowed, Caller caller) {
        return Stream.of(allowed.orRelated())
                .filter(relation -> relation == Relation.ACCOUNT_HOLDER || caller.person() != null)
                .findFirst()
                .map(Authority.ByRelation::new);
    }
}
