package org.cultureledger.kpi.command;

import static org.cultureledger.kpi.KpiRule.NO_BASELINE;
import static org.cultureledger.kpi.KpiRule.TARGET_OBSERVED;
import static org.cultureledger.kpi.KpiRule.TARGET_UNKNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.rule.Refusal;

/** From where to where the KPI shall go, for each scope. */
final class Targets {

    /** @param observed whether something was observed in the scope since the target was set */
    record Known(int number, Scope scope, Target target, boolean observed) {}

    private final Map<Scope, Known> current = new HashMap<>();
    private final Set<Scope> baselines = new HashSet<>();
    private int last;

    int next() {
        return last + 1;
    }

    boolean hasBaseline(Scope scope) {
        return baselines.contains(scope);
    }

    boolean anyBaseline() {
        return !baselines.isEmpty();
    }

    /** @throws Refusal {@code no-baseline} if neither the scope nor the whole has one */
    void refuseWithoutBaseline(Scope scope) {
        Refusal.when(
                !hasBaseline(scope) && !hasBaseline(Scope.ALL),
                NO_BASELINE,
                "Set a baseline first: a target without one says nothing");
    }

    Optional<Known> of(Scope scope) {
        return Optional.ofNullable(current.get(scope));
    }

    /** @throws Refusal {@code target-unknown}, {@code target-observed} */
    Known correctable(int number) {
        Refusal.when(number < 1 || number > last, TARGET_UNKNOWN, "The KPI has no target " + number);
        return current.values().stream()
                .filter(known -> known.number() == number && !known.observed())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        TARGET_OBSERVED, "Target %d has been measured against or revised".formatted(number)));
    }

    void baseline(Scope scope) {
        baselines.add(scope);
    }

    void put(int number, Scope scope, Target target) {
        current.put(scope, new Known(number, scope, target, false));
        last = Math.max(last, number);
    }

    void observed(Scope scope) {
        current.computeIfPresent(scope, (_, known) -> new Known(known.number(), known.scope(), known.target(), true));
    }
}
