package org.cultureledger.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;

class RegisteredTypesSerializerTest {

    private record Planned(
            String code, LocalDate due, @Nullable String note, Optional<String> owner) {}

    private final RegisteredTypesSerializer serializer = new RegisteredTypesSerializer(
            new EventTypes(List.of(new EventTypes.Type("initiative.planned", 2, Planned.class))),
            _ -> {},
            Fixtures.OWN_PACKAGES);

    private final Planned planned = new Planned("pilot", LocalDate.of(2025, 3, 31), null, Optional.empty());

    @Test
    void an_event_is_stored_under_its_registered_name_without_class_names_and_without_nulls() {
        var stored = serializer.serialize(planned, String.class);

        assertThat(stored.getType().getName()).isEqualTo("initiative.planned");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(stored.getData()).isEqualTo("{\"code\":\"pilot\",\"due\":\"2025-03-31\"}");
        assertThat(serializer.<String, Planned>deserialize(stored)).isEqualTo(planned);
    }

    @Test
    void what_a_later_version_added_to_an_event_is_ignored() {
        var stored =
                stored("initiative.planned", "2", "{\"code\":\"pilot\",\"due\":\"2025-03-31\",\"colour\":\"red\"}");
        assertThat(serializer.<byte[], Planned>deserialize(stored)).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"initiative.dropped, 1", "initiative.planned, 1", "initiative.planned, 3", "initiative.planned,"})
    void an_event_of_a_known_family_that_nobody_knows_is_refused(String name, @Nullable String revision) {
        assertThatThrownBy(() -> serializer.deserialize(stored(name, revision, "{}")))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_unknown_type_of_an_unknown_family_is_left_to_axon() {
        assertThat(serializer.<byte[], Object>deserialize(stored("weather.changed", "1", "{}")))
                .isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void metadata_come_back_as_they_were() {
        var metaData = MetaData.with("actor", "a-1").and("on", "2025-03-31").and("row", 7);
        assertThat(serializer.<byte[], MetaData>deserialize(serializer.serialize(metaData, byte[].class)))
                .isEqualTo(metaData);
    }

    @Test
    void the_caller_may_set_up_the_mapper_further() {
        var upper = new RegisteredTypesSerializer(
                new EventTypes(List.of()),
                mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        assertThat(upper.serialize(planned, String.class).getData()).contains("\"Code\":\"pilot\"");
        assertThat(upper.serialize(Map.of("a", 1), String.class).getData()).isEqualTo("{\"a\":1}");
    }

    private static SimpleSerializedObject<byte[]> stored(String name, @Nullable String revision, String json) {
        return new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, name, revision);
    }
}
