package org.cultureledger.council.query;

import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/** What was to be spoken of at a meeting, and where the vault keeps what was; shown to those who may read them. */
public record Minutes(
        String program,
        String council,
        String meeting,
        @Nullable String agenda,
        @Nullable Sealed text,
        Disclosure disclosure)
        implements Disclosed {

    Minutes written(Sealed words) {
        return new Minutes(program, council, meeting, agenda, words, disclosure);
    }
}
