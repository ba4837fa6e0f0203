package org.cultureledger.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which day it is: in a programme's zone, or in the installation's for what belongs to no programme. */
@Component
public final class Days {

    private final Clock clock;
    private final ZoneId installation;

    /** @param installation zone of departments, people and accounts; the setting {@code culture-ledger.zone} */
    public Days(Clock clock, @Value("${culture-ledger.zone:UTC}") ZoneId installation) {
        this.clock = clock;
        this.installation = installation;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    ZoneId installation() {
        return installation;
    }
}
