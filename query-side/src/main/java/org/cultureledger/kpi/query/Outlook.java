package org.cultureledger.kpi.query;

/** What a forecast says of a target. */
enum Outlook {
    /** Wherever in its range the KPI comes to lie, it reaches the target. */
    REACHES,
    /** It may reach the target or not. */
    OPEN,
    /** Wherever in its range the KPI comes to lie, it does not reach the target. */
    MISSES
}
