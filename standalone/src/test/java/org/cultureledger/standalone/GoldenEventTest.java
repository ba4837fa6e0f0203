package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.catalogue.EventType;
import org.cultureledger.eventstore.EventTypes;
import org.cultureledger.eventstore.RegisteredTypesSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event as it was stored once must be readable for ever. Each type and revision has an example in {@code
 * shared-kernel/src/test/resources/golden}; an example is never changed, a new revision gets a new one.
 */
class GoldenEventTest {

    private static final Path GOLDEN = Path.of("../shared-kernel/src/test/resources/golden");
    private static final JsonMapper JSON = new JsonMapper();

    private final Serializer serializer = new RegisteredTypesSerializer(
            new EventTypes(EventCatalogue.types().stream()
                    .map(type -> new EventTypes.Type(type.name(), type.revision(), type.type()))
                    .toList()),
            _ -> {},
            "org.cultureledger.");

    static Stream<EventType> types() {
        return EventCatalogue.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_read_and_written_as_in_its_example(EventType type) throws IOException {
        var examples = examples(type);
        assertThat(examples).as("examples of %s in %s", type.name(), GOLDEN).isNotEmpty();
        for (var example : examples) {
            var stored = Files.readAllBytes(example);
            var event = serializer.deserialize(
                    new SimpleSerializedObject<>(stored, byte[].class, type.name(), Integer.toString(type.revision())));
            assertThat(event).isInstanceOf(type.type());
            var written = serializer.serialize(event, byte[].class);
            assertThat(JSON.readTree(written.getData())).as(example.toString()).isEqualTo(JSON.readTree(stored));
            assertThat(written.getType().getName()).isEqualTo(type.name());
        }
    }

    private static List<Path> examples(EventType type) {
        var start = "%s.%d.".formatted(type.name(), type.revision());
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
