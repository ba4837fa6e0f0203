package org.cultureledger.query;

import org.cultureledger.kernel.PersonId;

/** The persons whom somebody leads today, whichever day is asked for. */
@FunctionalInterface
public interface Line {

    /** Of whoever leads nobody. */
    Line EMPTY = _ -> false;

    boolean includes(PersonId person);
}
