package org.cultureledger.council;

import java.time.LocalDate;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;

/**
 * What somebody is to do because of a decision.
 *
 * @param due last day, in the programme's zone
 */
public record FollowUp(Code code, String action, PersonId owner, LocalDate due) {}
