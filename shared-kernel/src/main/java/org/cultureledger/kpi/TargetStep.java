package org.cultureledger.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What should be reached on the way to a target, by the last day named. */
public record TargetStep(BigDecimal value, LocalDate by) {}
