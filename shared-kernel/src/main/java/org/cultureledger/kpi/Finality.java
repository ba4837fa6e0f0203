package org.cultureledger.kpi;

/** Whether more answers or bookings of a period may still change its figure. */
public enum Finality {
    PRELIMINARY,
    FINAL
}
