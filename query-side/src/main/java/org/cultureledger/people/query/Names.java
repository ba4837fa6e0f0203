package org.cultureledger.people.query;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.vault.PersonDirectory;
import org.springframework.stereotype.Component;

/** What persons are called today, whatever day is asked about: a name that was erased is gone for all days. */
@Component
public final class Names {

    private final PersonDirectory directory;

    Names(PersonDirectory directory) {
        this.directory = directory;
    }

    /** The names of those who have one, by code. */
    public Map<String, String> of(Collection<String> codes) {
        return directory.names(codes.stream().map(PersonId::of).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().code().value(), Map.Entry::getValue));
    }
}
