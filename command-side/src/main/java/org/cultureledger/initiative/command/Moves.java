package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.MOVE_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The moves of one milestone, numbered from 1.
 *
 * @param made how many there are
 * @param awaited the approver of each move who was named and has not confirmed it yet
 */
record Moves(int made, Map<Integer, PersonId> awaited) {

    static final Moves NONE = new Moves(0, Map.of());

    /** A move that is to be confirmed, and by whom. */
    record Awaited(int move, PersonId approver) {}

    Moves {
        awaited = Map.copyOf(awaited);
    }

    Moves then(@Nullable PersonId approver) {
        var more = new TreeMap<>(awaited);
        if (approver != null) more.put(made + 1, approver);
        return new Moves(made + 1, more);
    }

    Moves confirmed(int move) {
        var rest = new TreeMap<>(awaited);
        rest.remove(move);
        return new Moves(made, rest);
    }

    /**
     * What waits for confirmation.
     *
     * @param move its number; if absent, the last one that waits for {@code caller}, or for anybody
     * @throws Refusal {@code move-unknown}, {@code nothing-to-confirm}
     */
    Awaited awaiting(@Nullable Integer move, @Nullable PersonId caller) {
        if (move != null) return named(move);
        return last(Optional.ofNullable(caller))
                .or(() -> last(Optional.empty()))
                .orElseThrow(Moves::nothing);
    }

    private Awaited named(int move) {
        Refusal.when(move < 1 || move > made, MOVE_UNKNOWN, "The milestone has no move " + move);
        var approver = awaited.get(move);
        if (approver == null) throw nothing();
        return new Awaited(move, approver);
    }

    private Optional<Awaited> last(Optional<PersonId> approver) {
        return awaited.entrySet().stream()
                .filter(waiting -> approver.isEmpty() || waiting.getValue().equals(approver.get()))
                .max(Entry.comparingByKey())
                .map(waiting -> new Awaited(waiting.getKey(), waiting.getValue()));
    }

    private static Refusal nothing() {
        return new Refusal(NOTHING_TO_CONFIRM, "No such move of the milestone waits for an approver");
    }
}
