package org.cultureledger.query;

import static org.cultureledger.access.Role.AUDITOR;
import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_MEMBER;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.LEADER;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may read in a programme, or of what belongs to none. Judged by the rights and the date of today, whatever day is asked for.
 *
 * @param program absent for a question of the whole installation, where a role counts wherever it is held
 * @param today in the programme's zone
 * @param line whom the caller leads
 */
public record Rights(Caller caller, @Nullable ProgramFacts program, LocalDate today, Line line) {

    private static final Set<Role> COUNCIL = Set.of(COUNCIL_CHAIR, COUNCIL_MEMBER, COUNCIL_SECRETARY, AUDITOR);

    private static final Set<Role> MANAGEMENT =
            Set.of(COUNCIL_CHAIR, COUNCIL_MEMBER, COUNCIL_SECRETARY, AUDITOR, EXECUTIVE, PROGRAM_MANAGER, LEADER);

    private static final Set<Role> BEFORE_EMBARGO =
            Set.of(COUNCIL_CHAIR, COUNCIL_MEMBER, COUNCIL_SECRETARY, AUDITOR, PROGRAM_MANAGER);

    private static final Set<Role> PERSONAL = Set.of(PROGRAM_MANAGER, AUDITOR);

    /** With one of these, whoever leads a person at work reads of that person; the line alone gives no right. */
    private static final Set<Role> LEADING = Set.of(LEADER, EXECUTIVE);

    /** Whether a record of such a disclosure may be seen at all. */
    public boolean maySee(Disclosure disclosure) {
        return belongsTo(disclosure) && isReleased(disclosure);
    }

    /** Whether figures, training and commitments of a person, and texts about him, may be seen as that person's. */
    public boolean maySeeFiguresOf(PersonId person) {
        return maySeeFiguresOfAll() || caller.is(person) || leads(person);
    }

    private boolean leads(PersonId person) {
        return holdsOneOf(LEADING) && line.includes(person);
    }

    /** Whether the figures of whichever person may be seen. */
    public boolean maySeeFiguresOfAll() {
        return holdsOneOf(PERSONAL)
                || (program != null
                        && holdsOneOf(Set.of(EXECUTIVE))
                        && program.sponsors().stream().anyMatch(caller::is));
    }

    public boolean holdsOneOf(Set<Role> roles) {
        var held = program == null ? caller.rolesAnywhere() : caller.rolesIn(program.program());
        return !Collections.disjoint(held, roles);
    }

    private boolean belongsTo(Disclosure disclosure) {
        return switch (disclosure.audience()) {
            case COUNCIL -> holdsOneOf(COUNCIL);
            case MANAGEMENT -> holdsOneOf(MANAGEMENT);
            case ALL -> true;
        };
    }

    private boolean isReleased(Disclosure disclosure) {
        var embargo = disclosure.embargoUntil();
        return embargo == null || today.isAfter(embargo) || holdsOneOf(BEFORE_EMBARGO);
    }
}
