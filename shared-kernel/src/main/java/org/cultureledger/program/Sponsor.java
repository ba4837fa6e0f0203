package org.cultureledger.program;

import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;

/** Somebody who stands up for the programme, and from how high up. */
public record Sponsor(PersonId person, Level level) {}
