package org.cultureledger.kpi.command;

import static org.cultureledger.kpi.KpiRule.OBSERVATION_UNKNOWN;
import static org.cultureledger.kpi.KpiRule.PERIOD_OBSERVED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.rule.Refusal;

/** The observations of one KPI as they are known by now, numbered from 1. */
final class Observations {

    private record Place(Period period, Scope scope) {}

    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    int next() {
        return measurements.size() + 1;
    }

    boolean any() {
        return !measurements.isEmpty();
    }

    /** @throws Refusal {@code observation-unknown} */
    Measurement known(int number) {
        if (number < 1 || number > measurements.size())
            throw new Refusal(OBSERVATION_UNKNOWN, "The KPI has no observation " + number);
        return measurements.get(number - 1);
    }

    /** @throws Refusal {@code period-observed} */
    void refuseObserved(Period period, Scope scope) {
        var number = numbers.get(new Place(period, scope));
        if (number != null)
            throw new Refusal(PERIOD_OBSERVED, "Observation %d is of %s. Correct it instead".formatted(number, period));
    }

    void add(Period period, Scope scope, Measurement measurement) {
        numbers.put(new Place(period, scope), next());
        measurements.add(measurement);
    }

    void correct(int number, Measurement measurement) {
        measurements.set(number - 1, measurement);
    }
}
