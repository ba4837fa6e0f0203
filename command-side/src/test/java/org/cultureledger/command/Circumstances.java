package org.cultureledger.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Relation;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The act of a command in a fixture's {@code when}: by default a programme manager's, today, in a world in which every
 * reference is on record.
 */
public final class Circumstances implements References {

    /** Today, wherever fixtures run. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Map<String, List<Object>> streams = new HashMap<>();
    private boolean everythingExists = true;
    private @Nullable PersonId person;
    private Authority authority = new Authority.ByRole(Role.PROGRAM_MANAGER);
    private LocalDate on = TODAY;

    public static Circumstances usual() {
        return new Circumstances();
    }

    /** Nothing is on record but what {@link #given} names. */
    public Circumstances nothingOnRecord() {
        everythingExists = false;
        return this;
    }

    public Circumstances given(StreamId stream, Object... events) {
        streams.put(stream.toString(), List.of(events));
        return this;
    }

    public Circumstances by(Role role) {
        authority = new Authority.ByRole(role);
        return this;
    }

    /** By a person without a role, for what he is to the thing. */
    public Circumstances by(Relation relation, PersonId who) {
        authority = new Authority.ByRelation(relation);
        person = who;
        return this;
    }

    public Circumstances person(PersonId who) {
        person = who;
        return this;
    }

    public Circumstances on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    /** Metadata for a fixture's {@code when(command, metadata)}. */
    public Map<String, Object> metadata() {
        return Map.of(Act.METADATA, act());
    }

    public Act act() {
        var caller = new Caller(AccountId.of("a-1"), person, Set.of());
        return new Act(caller, authority, on, TODAY, this);
    }

    @Override
    public boolean exists(StreamId stream) {
        return everythingExists || streams.containsKey(stream.toString());
    }

    @Override
    public <S> S fold(StreamId stream, S start, BiFunction<S, Object, S> step) {
        var state = start;
        for (var event : streams.getOrDefault(stream.toString(), List.of())) state = step.apply(state, event);
        return state;
    }
}
