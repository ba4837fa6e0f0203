package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.catalogue.EventType;
import org.cultureledger.platform.EventFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event as it was stored once must be readable for ever. Each type and revision has an example in {@code
 * shared-kernel/src/test/resources/golden}; an example is never changed, a new revision gets a new one.
 */
class GoldenEventTest {

    private static final Path GOLDEN = Path.of("../shared-kernel/src/test/resources/golden");

    /** As {@code sha256sum *.json} writes it. */
    private static final Path DIGESTS = GOLDEN.resolve("SHA256SUMS");

    private static final JsonMapper JSON = new JsonMapper();

    private final Serializer serializer = EventFormat.serializer();

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

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_example_of_any_revision_is_read_into_the_event_of_today(Path example) throws IOException {
        var name = example.getFileName().toString().split("\\.", -1);
        var type = name[0] + "." + name[1];
        var stored = new GenericDomainEventEntry<>(
                "Any",
                "any/stream",
                0,
                "any-id",
                Instant.EPOCH,
                type,
                name[2],
                Files.readAllBytes(example),
                "{}".getBytes(StandardCharsets.UTF_8));
        var read = EventStreamUtils.upcastAndDeserializeDomainEvents(
                Stream.of(stored), EventFormat.serializer(), EventFormat.upcasters());
        assertThat(read.asStream().<Object>map(event -> event.getPayload().getClass()))
                .isSubsetOf(types().<Object>map(EventType::type).toList())
                .isNotEmpty();
    }

    /**
     * The list of digests only grows: {@code -Dgenerate=true} adds what is new, and never rewrites or removes a line.
     */
    @Test
    void no_example_is_changed_or_missing() throws Exception {
        var recorded = recorded();
        var digests = digests();
        if (Boolean.getBoolean("generate")) {
            var grown = new TreeMap<>(digests);
            grown.putAll(recorded);
            Files.write(DIGESTS, lines(grown));
            recorded = grown;
        }
        assertThat(digests)
                .as("examples by the digests of %s; -Dgenerate=true adds new ones to it", DIGESTS)
                .containsExactlyInAnyOrderEntriesOf(recorded);
    }

    private static Map<String, String> recorded() throws IOException {
        try (var lines = Files.lines(DIGESTS)) {
            return lines.map(line -> line.split("  ", 2))
                    .collect(Collectors.toMap(words -> words[1], words -> words[0], (a, _) -> a, TreeMap::new));
        }
    }

    private static List<String> lines(Map<String, String> digests) {
        return digests.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey())
                .toList();
    }

    private static Map<String, String> digests() throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var digests = new TreeMap<String, String>();
        for (var file : files().toList()) {
            digests.put(file.getFileName().toString(), HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file))));
        }
        return digests;
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
