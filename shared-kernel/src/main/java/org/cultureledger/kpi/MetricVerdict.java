package org.cultureledger.kpi;

/** What shall become of an internal metric, after asking which behaviour it drives ({@code PRA-5.1}). */
public enum MetricVerdict {
    KEEP,
    CHANGE,
    REMOVE
}
