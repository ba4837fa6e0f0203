package org.cultureledger.platform.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnusedVariable") // fields are written and read by reflection
class SnapshotFormatTest {

    private record Place(Code code, LocalDate day) {}

    /** Has a name that it does not learn from an event. */
    private static final class Named {

        private final String name;
        private final List<Code> codes = new ArrayList<>();

        Named(String name) {
            this.name = name;
        }
    }

    /** Holds whatever an aggregate may. */
    private static final class State {

        private @Nullable PersonId owner;
        private @Nullable BigDecimal amount;
        private boolean ended;
        private final Map<Code, PersonId> byCode = new TreeMap<>();
        private final Map<Place, Optional<LocalDate>> byPlace = new HashMap<>();
        private final Set<PersonId> people = new HashSet<>();
        private final Named named = new Named("initial");

        State() {}

        @SuppressWarnings("unused") // a command handler's constructor, to be left alone
        State(PersonId owner, Code code) {
            throw new IllegalStateException(owner + " " + code);
        }
    }

    private final Serializer serializer = SnapshotFormat.serializer();

    @Test
    void a_state_is_restored_with_all_its_fields() {
        var state = state();
        var restored = restored(state);
        assertThat(restored).usingRecursiveComparison().isEqualTo(state);
    }

    @Test
    void a_collection_keeps_its_kind() {
        var restored = restored(state());
        restored.byCode.put(Code.of("a"), PersonId.of("p-3"));
        assertThat(restored.byCode.keySet()).containsExactly(Code.of("a"), Code.of("b"), Code.of("c"));
    }

    @Test
    void only_snapshots_of_the_very_code_are_let_through() {
        var revision = serializer.typeForClass(State.class).getRevision();
        assertThat(revision).isEqualTo(CodeRevision.current()).matches("[0-9a-f]{16}");
        assertThat(SnapshotFormat.filter().allow(snapshot(revision))).isTrue();
        assertThat(SnapshotFormat.filter().allow(snapshot("0123456789abcdef"))).isFalse();
        assertThat(SnapshotFormat.filter().allow(snapshot(null))).isFalse();
    }

    @Test
    void the_revision_covers_what_decides() throws Exception {
        assertThat(CodeRevision.code().stream().map(code -> code.getFilename()))
                .contains("Code.class", "InitiativeEvent.class");
    }

    private static State state() {
        var state = new State();
        state.owner = PersonId.of("p-1");
        state.amount = new BigDecimal("1.10");
        state.ended = true;
        state.byCode.put(Code.of("c"), PersonId.of("p-1"));
        state.byCode.put(Code.of("b"), PersonId.of("p-2"));
        state.byPlace.put(new Place(Code.of("b"), LocalDate.EPOCH), Optional.of(LocalDate.EPOCH));
        state.byPlace.put(new Place(Code.of("c"), LocalDate.EPOCH), Optional.empty());
        state.people.add(PersonId.of("p-1"));
        state.named.codes.add(Code.of("b"));
        return state;
    }

    private State restored(State state) {
        return serializer.deserialize(serializer.serialize(state, byte[].class));
    }

    private static DomainEventData<byte[]> snapshot(@Nullable String revision) {
        return new GenericDomainEventEntry<>(
                "State", "state", 0, "id", Instant.EPOCH, State.class.getName(), revision, new byte[0], new byte[0]);
    }
}
