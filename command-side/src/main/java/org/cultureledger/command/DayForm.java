package org.cultureledger.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that says no more than when.
 *
 * @param on the day it happened; today in the programme's zone if absent
 */
public record DayForm(@Nullable LocalDate on) {}
