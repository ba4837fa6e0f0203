package org.cultureledger.query;

import java.time.LocalDate;
import org.cultureledger.kernel.PersonId;

/** Who leads whom, by the organisation. */
@FunctionalInterface
public interface Lines {

    /** Whom a person leads on a day; found out only once it is asked. */
    Line of(PersonId leader, LocalDate day);
}
