package org.cultureledger.kpi;

/** How often a KPI is observed; its periods follow one another without gap, in the programme's zone. */
public enum Frequency {
    /** Weeks of ISO 8601, {@code 2025-W07}. */
    WEEKLY("2025-W07"),
    /** {@code 2025-03}. */
    MONTHLY("2025-03"),
    /** {@code 2025-Q1}. */
    QUARTERLY("2025-Q1"),
    /** {@code 2025-H1}. */
    HALF_YEARLY("2025-H1"),
    /** {@code 2025}. */
    YEARLY("2025");

    private final String example;

    Frequency(String example) {
        this.example = example;
    }

    /** A period of this frequency as people write it. */
    public String example() {
        return example;
    }
}
