package org.cultureledger.people.command;

import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.PeopleRule;
import org.cultureledger.platform.vault.PersonDirectory;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.rule.Refusal;
import org.springframework.stereotype.Component;

/** Directory and vault of this installation. */
@Component
final class StoredIdentities implements Identities {

    private final PersonDirectory directory;
    private final Vault vault;

    StoredIdentities(PersonDirectory directory, Vault vault) {
        this.directory = directory;
        this.vault = vault;
    }

    @Override
    public void keep(PersonId person, PersonalData told) {
        Refusal.when(!directory.put(person, told), PeopleRule.ALREADY_ERASED, "The person is erased");
    }

    @Override
    public void erase(PersonId person) {
        directory.erase(person);
        vault.erase(person);
    }
}
