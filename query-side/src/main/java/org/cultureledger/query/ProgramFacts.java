package org.cultureledger.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * What every question needs to know of its programme, as it is today.
 *
 * @param zone in which the programme's days are counted
 * @param sponsors who may read what is personal, if they are executives
 * @param adoptedOn since when the programme is kept here; what happened before enters no rate. Absent: nothing did
 */
public record ProgramFacts(
        ProgramId program,
        String name,
        ZoneId zone,
        Set<PersonId> sponsors,
        @Nullable LocalDate adoptedOn) {

    public ProgramFacts {
        sponsors = Set.copyOf(sponsors);
    }

    /** Whether something that was to happen on {@code day} belongs to the time before the programme was kept here. */
    public boolean isAdopted(LocalDate day) {
        return adoptedOn != null && day.isBefore(adoptedOn);
    }
}
