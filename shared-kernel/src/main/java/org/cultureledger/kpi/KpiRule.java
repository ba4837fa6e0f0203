package org.cultureledger.kpi;

import org.cultureledger.rule.Rule;

/** What KPIs refuse. */
public enum KpiRule implements Rule {
    OBSERVATION_UNKNOWN(
            Kind.NOT_FOUND, "The KPI has no such observation", "Observations are numbered by the KPI from 1."),
    TARGET_UNKNOWN(Kind.NOT_FOUND, "The KPI has no such target", "Targets are numbered by the KPI from 1."),
    LINK_UNKNOWN(
            Kind.NOT_FOUND,
            "No such link was assumed",
            "That one KPI drives another is assumed first and reviewed later."),
    PERIOD_MISMATCH(
            Kind.REFUSED,
            "The period does not fit the KPI's frequency",
            "A weekly KPI is observed in weeks, a quarterly one in quarters, and so on."),
    PERIOD_OBSERVED(
            Kind.REFUSED,
            "The period has been observed",
            "There is one observation for each period and scope. Correct it, with a reason, instead."),
    UNIT_MISMATCH(
            Kind.REFUSED,
            "The value is in another unit than the KPI",
            "Convert it, or redefine the KPI; a change of unit is a break in the series."),
    BASELINE_SET(
            Kind.REFUSED, "There is a baseline", "A baseline is set once for each scope. Rebase it, with a reason."),
    NO_BASELINE(
            Kind.REFUSED,
            "There is no baseline",
            "A target is set from a baseline: of its own scope, or of everything that the KPI measures."),
    TARGET_OBSERVED(
            Kind.REFUSED,
            "The target has been measured against or revised",
            "A typing error is corrected before the next observation and the next revision. Revise the target instead,"
                    + " with a reason."),
    SERIES_BEGUN(
            Kind.REFUSED,
            "The KPI has figures already",
            "Unit, direction and frequency of a KPI with figures are not a typing error. Redefine it instead."),
    DRIVES_ITSELF(Kind.REFUSED, "A KPI does not drive itself", "Name another KPI."),
    REPLACES_ITSELF(Kind.REFUSED, "A KPI does not replace itself", "Name another KPI."),
    ALREADY_REPLACED(
            Kind.REFUSED, "The KPI has been replaced", "Its successor is on record. Replace the successor instead."),
    KPI_RETIRED(
            Kind.REFUSED,
            "The KPI is retired",
            "It takes observations of periods that began before, and corrections, and no more.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    KpiRule(Kind kind, String title, String explanation) {
        this.kind = kind;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
