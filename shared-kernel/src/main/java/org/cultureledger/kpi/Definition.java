package org.cultureledger.kpi;

/**
 * What a KPI is.
 *
 * @param question that it answers
 * @param unit of every value, such as {@code points} or {@code %}
 * @param publicationLagDays days after a period's end until its figure can be known
 * @param source where the figures come from
 */
public record Definition(
        String name,
        String question,
        String unit,
        Better better,
        Layer layer,
        KpiKind kind,
        Frequency frequency,
        int publicationLagDays,
        String source) {

    /** Whether figures of both can stand in one series: same unit, direction and frequency. */
    public boolean measuresAlike(Definition other) {
        return unit.equals(other.unit) && better == other.better && frequency == other.frequency;
    }
}
