package org.cultureledger.kpi;

/** What the figures say so far of the assumption that one KPI drives another. */
public enum LinkVerdict {
    SUPPORTED,
    NOT,
    UNCLEAR
}
