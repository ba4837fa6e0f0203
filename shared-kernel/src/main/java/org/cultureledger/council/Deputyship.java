package org.cultureledger.council;

import java.time.LocalDate;
import org.cultureledger.kernel.PersonId;

/**
 * Somebody stands in for a member.
 *
 * @param from first day, in the programme's zone
 * @param until last day, in the programme's zone
 */
public record Deputyship(PersonId member, PersonId deputy, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
