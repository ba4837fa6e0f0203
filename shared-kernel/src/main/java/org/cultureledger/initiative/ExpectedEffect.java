package org.cultureledger.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cultureledger.kernel.KpiId;

/**
 * What an initiative promises to do to a KPI.
 *
 * @param size in the KPI's unit, signed: the wanted difference
 * @param by last day, in the programme's zone, by which it should be seen
 */
public record ExpectedEffect(KpiId kpi, BigDecimal size, LocalDate by) {}
