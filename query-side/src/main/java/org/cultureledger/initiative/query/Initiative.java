package org.cultureledger.initiative.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.initiative.Confidence;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, with what changes from day to day kept in the order of recording.
 *
 * @param plannedOn first day on which it was there
 * @param departments codes
 * @param advances elements of the framework that it claims to advance
 * @param decision number of the decision it rests on
 * @param version place of the last event in the initiative's stream, from 0
 */
public record Initiative(
        String program,
        String code,
        LocalDate plannedOn,
        String title,
        String customerOutcome,
        List<String> departments,
        List<String> advances,
        LocalDate start,
        LocalDate finish,
        @Nullable String decision,
        @Nullable Expected expectedEffect,
        @Nullable Money cost,
        List<Owner> owners,
        List<Effect> effects,
        @Nullable Ending ending,
        long version) {

    /** @param by last day by which it should be seen */
    public record Expected(String kpi, BigDecimal size, LocalDate by) {}

    /** @param from day from which the person answers */
    public record Owner(String person, LocalDate from) {}

    /** @param on day of the measurement */
    public record Effect(String kpi, BigDecimal effect, Confidence confidence, LocalDate on) {}

    /** @param words the outcome, or the reason for cancelling */
    public record Ending(InitiativeState state, LocalDate on, String words) {}

    public Initiative {
        departments = List.copyOf(departments);
        advances = List.copyOf(advances);
        owners = List.copyOf(owners);
        effects = List.copyOf(effects);
    }

    /** Empty if it was not yet planned on that day. */
    public Optional<InitiativeState> stateOn(LocalDate day) {
        if (plannedOn.isAfter(day)) return Optional.empty();
        if (endedOn(day).isPresent()) return endedOn(day).map(Ending::state);
        return Optional.of(start.isAfter(day) ? InitiativeState.PLANNED : InitiativeState.RUNNING);
    }

    /** How it ended, if it had by that day. */
    Optional<Ending> endedOn(LocalDate day) {
        return Optional.ofNullable(ending).filter(end -> !end.on().isAfter(day));
    }

    /** Who answered for it on that day, by the last handing over that counted then. */
    public String ownerOn(LocalDate day) {
        return owners.reversed().stream()
                .filter(owner -> !owner.from().isAfter(day))
                .findFirst()
                .orElse(owners.getFirst())
                .person();
    }

    /** The latest effect on each KPI that was measured by that day. */
    public Map<String, Effect> effectsOn(LocalDate day) {
        var latest = new LinkedHashMap<String, Effect>();
        effects.stream()
                .filter(effect -> !effect.on().isAfter(day))
                .forEach(effect -> latest.put(effect.kpi(), effect));
        return latest;
    }

    Initiative ownedBy(Owner owner) {
        return copy(appended(owners, owner), effects, ending);
    }

    Initiative measured(Effect effect) {
        return copy(owners, appended(effects, effect), ending);
    }

    Initiative ended(Ending end) {
        return copy(owners, effects, end);
    }

    Initiative at(long sequence) {
        return new Initiative(
                program,
                code,
                plannedOn,
                title,
                customerOutcome,
                departments,
                advances,
                start,
                finish,
                decision,
                expectedEffect,
                cost,
                owners,
                effects,
                ending,
                sequence);
    }

    private Initiative copy(List<Owner> allOwners, List<Effect> allEffects, @Nullable Ending end) {
        return new Initiative(
                program,
                code,
                plannedOn,
                title,
                customerOutcome,
                departments,
                advances,
                start,
                finish,
                decision,
                expectedEffect,
                cost,
                allOwners,
                allEffects,
                end,
                version);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
