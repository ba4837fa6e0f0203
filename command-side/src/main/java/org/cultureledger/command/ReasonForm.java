package org.cultureledger.command;

import java.time.LocalDate;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A body that says why, and when.
 *
 * @param on the day it happened; today in the programme's zone if absent
 */
public record ReasonForm(@Reason String reason, @Nullable LocalDate on) {}
