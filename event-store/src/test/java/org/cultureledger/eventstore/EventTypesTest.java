package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypesTest {

    private record Planned() {}

    private record Dropped() {}

    private static final EventTypes.Type PLANNED = new EventTypes.Type("initiative.planned", 1, Planned.class);

    private final EventTypes types = new EventTypes(List.of(PLANNED));

    @Test
    void a_type_is_found_by_its_name_and_by_its_class() {
        assertThat(types.named("initiative.planned")).hasValue(PLANNED);
        assertThat(types.of(Planned.class)).hasValue(PLANNED);
        assertThat(types.all()).containsExactly(PLANNED);
        assertThat(types.named("initiative.dropped")).isEmpty();
        assertThat(types.of(Dropped.class)).isEmpty();
    }

    @Test
    void a_family_is_known_by_any_of_its_types() {
        assertThat(types.isOfKnownFamily("initiative.planned")).isTrue();
        assertThat(types.isOfKnownFamily("initiative.never-heard-of")).isTrue();
        assertThat(types.isOfKnownFamily("training.assigned")).isFalse();
        assertThat(types.isOfKnownFamily("initiative.a.b")).isFalse();
        assertThat(types.isOfKnownFamily(String.class.getName())).isFalse();
    }

    @Test
    void neither_a_name_nor_a_class_is_registered_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new EventTypes(List.of(PLANNED, new EventTypes.Type("initiative.planned", 2, Dropped.class))))
                .withMessage("Event type initiative.planned is registered twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new EventTypes(List.of(PLANNED, new EventTypes.Type("initiative.dropped", 1, Planned.class))))
                .withMessageContaining("Planned is registered twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "initiative", "initiative.", ".planned", "Initiative.planned", "a.b.c", "a b.c"})
    void a_name_consists_of_family_and_event(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes.Type(name, 1, Planned.class))
                .withMessageContaining("<family>.<event>");
    }

    @Test
    void revisions_begin_with_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTypes.Type("initiative.planned", 0, Planned.class));
    }
}
