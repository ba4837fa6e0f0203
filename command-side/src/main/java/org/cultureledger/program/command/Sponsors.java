package org.cultureledger.program.command;

import static org.cultureledger.program.ProgramRule.SPONSOR_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.util.HashMap;
import java.util.Map;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;
import org.cultureledger.program.ProgramEvent.SponsorSteppedDown;
import org.cultureledger.program.Sponsor;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** Who stands up for a programme now. */
final class Sponsors {

    private final Map<PersonId, Level> levels = new HashMap<>();

    void name(Sponsor sponsor) {
        levels.put(sponsor.person(), sponsor.level());
    }

    void stepDown(SponsorSteppedDown event) {
        levels.remove(event.person());
        if (event.successor() != null) name(event.successor());
    }

    /** @throws Refusal {@code nothing-changed} if the person is sponsor at that level */
    void refuseNamed(Sponsor sponsor) {
        Refusal.when(sponsor.level() == levels.get(sponsor.person()), NOTHING_CHANGED, "The person is sponsor already");
    }

    /** @throws Refusal {@code sponsor-unknown}, {@code nothing-changed} for somebody who would succeed himself */
    void refuseSteppingDown(PersonId person, @Nullable Sponsor successor) {
        Refusal.when(!levels.containsKey(person), SPONSOR_UNKNOWN, "%s is no sponsor".formatted(person));
        Refusal.when(
                successor != null && successor.person().equals(person),
                NOTHING_CHANGED,
                "A sponsor cannot succeed himself");
    }
}
