package org.cultureledger.initiative;

import java.time.LocalDate;
import org.cultureledger.kernel.Code;

/** One date of a plan that was changed as a whole. */
public record MovedMilestone(Code milestone, LocalDate due) {}
