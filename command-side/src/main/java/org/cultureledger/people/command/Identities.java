package org.cultureledger.people.command;

import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.vault.PersonalData;

/**
 * What is known of persons beside the events. It is written before the commit that tells of it; should that fail, what was
 * written is an orphan, and what was erased is gone.
 */
interface Identities {

    /**
     * Adds what is told; what is absent stays as it was.
     *
     * @throws org.cultureledger.rule.Refusal {@code already-erased}, though an erasure at the same moment be not on record yet
     */
    void keep(PersonId person, PersonalData told);

    /** Takes away name, addresses, and the texts that the person is the subject of. May be repeated, for texts written since. */
    void erase(PersonId person);
}
