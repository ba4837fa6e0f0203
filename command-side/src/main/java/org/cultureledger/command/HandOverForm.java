package org.cultureledger.command;

import java.time.LocalDate;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something is handed over.
 *
 * @param from first day on which the other one answers for it; the day of the act if absent
 * @param on the day it was said; today in the programme's zone if absent
 */
public record HandOverForm(
        PersonId to,
        @Nullable LocalDate from,
        @Reason String reason,
        @Nullable LocalDate on) {}
