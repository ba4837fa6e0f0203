package org.cultureledger.program.command;

import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;
import org.cultureledger.program.Sponsor;

/** A sponsor within a body. */
record SponsorForm(PersonId person, Level level) {

    Sponsor sponsor() {
        return new Sponsor(person, level);
    }
}
