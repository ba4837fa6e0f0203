package org.cultureledger.initiative.query;

import java.time.LocalDate;
import org.cultureledger.initiative.Health;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/** How the owner saw the initiative on a day. */
public record HealthReport(
        String program,
        String initiative,
        LocalDate on,
        long position,
        Health health,
        @Nullable String comment,
        Disclosure disclosure)
        implements Disclosed {}
