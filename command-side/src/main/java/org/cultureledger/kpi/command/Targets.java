package org.cultureledger.kpi.command;

import static org.cultureledger.kpi.KpiRule.NO_BASELINE;
import static org.cultureledger.kpi.KpiRule.TARGET_OBSERVED;
import static org.cultureledger.kpi.KpiRule.TARGET_UNKNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetChange;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** From where to where the KPI shall go, for each scope. */
final class Targets {

    /**
     * @param earlier the target that it took the place of
     * @param observed whether something was observed in the scope since the target was set
     */
    record Known(
            int number,
            Scope scope,
            Target target,
            @Nullable Target earlier,
            boolean observed) {

        /** How {@code other} in its place would compare with the target before; absent for a first target. */
        @Nullable
        TargetChange changeBy(Target other, Better better) {
            return earlier == null ? null : other.comparedWith(earlier, better);
        }
    }

    private final Map<Scope, Known> current = new HashMap<>();
    private final Set<Scope> baselines = new HashSet<>();
    private final Set<Scope> outdated = new HashSet<>();
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

    /** @throws Refusal {@code no-baseline} if neither the scope nor the whole has one that can be compared with */
    void refuseWithoutBaseline(Scope scope) {
        Refusal.when(
                !isComparable(scope) && !isComparable(Scope.ALL),
                NO_BASELINE,
                "Set a baseline first, or rebase where the KPI is measured in another way: a target without one says"
                        + " nothing");
    }

    private boolean isComparable(Scope scope) {
        return hasBaseline(scope) && !outdated.contains(scope);
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
        outdated.remove(scope);
    }

    void set(int number, Scope scope, Target target) {
        var earlier = current.get(scope);
        current.put(scope, new Known(number, scope, target, earlier == null ? null : earlier.target(), false));
        last = Math.max(last, number);
    }

    void corrected(Scope scope, Target target) {
        current.computeIfPresent(
                scope, (_, known) -> new Known(known.number(), scope, target, known.earlier(), known.observed()));
    }

    void observed(Scope scope) {
        current.computeIfPresent(
                scope, (_, known) -> new Known(known.number(), scope, known.target(), known.earlier(), true));
    }

    /** Nothing before can be compared with what comes: baselines wait to be set anew, and the next target is a first one. */
    void forgetComparisons() {
        current.clear();
        outdated.addAll(baselines);
    }
}
