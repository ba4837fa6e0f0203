package org.cultureledger.eventstore.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * docs/faults.md: all rows that the modules' tests left under their {@code target}.
 *
 * @param root of the repository
 * @param module whose tests are running
 * @param complete whether this is a run whose rows belong into the document
 */
record FaultDocument(Path root, Path module, boolean complete) {

    private static final List<String> MODULES = List.of("event-store", "temporal-views");
    private static final JsonMapper JSON = new JsonMapper();

    /** The one that the running tests belong to: Maven runs them in their module's directory. */
    static FaultDocument ofRepository() {
        return new FaultDocument(Path.of(".."), Path.of("."), Boolean.getBoolean("generate") && Campaign.isLong());
    }

    void add(FaultRow row) {
        try {
            Path rows = Files.createDirectories(rowsOf(module));
            Files.writeString(rows.resolve(row.fileName()), JSON.writeValueAsString(row));
            if (complete) Files.writeString(root.resolve("docs/faults.md"), content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String content() {
        var byPart = MODULES.stream()
                .flatMap(name -> rows(rowsOf(root.resolve(name))))
                .collect(groupingBy(FaultRow::part, TreeMap::new, mapping(FaultRow::markdown, joining())));
        return head()
                + byPart.entrySet().stream()
                        .map(part -> "\n## %s\n\n%s%s".formatted(part.getKey(), FaultRow.HEAD, part.getValue()))
                        .collect(joining());
    }

    private static String head() {
        return """
            # Faults

            What the tests saw when they broke things. Written by

                ./verify --long -Dgenerate=true -pl event-store,temporal-views -am

            on %s.

            An operation is an attempt to store something; it is acknowledged, refused, or its outcome is unknown until it was repeated with the
            same key. Lost: acknowledged and not there, or not as acknowledged. Doubled: there and not to be, or twice. Recovery: from the fault
            until work went on. The same tests run in `./verify` with fewer rounds. What is random begins with the seed.
            """.formatted(machine());
    }

    private static Path rowsOf(Path module) {
        return module.resolve("target/faults");
    }

    private static Stream<FaultRow> rows(Path directory) {
        if (!Files.isDirectory(directory)) return Stream.empty();
        try (var files = Files.list(directory)) {
            return files.sorted().map(FaultDocument::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultRow read(Path file) {
        return JSON.readValue(file.toFile(), FaultRow.class);
    }

    private static String machine() {
        var runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s %s, %d cores, %d GiB for the tests' JVM, %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                runtime.maxMemory() >> 30,
                ManagementFactory.getRuntimeMXBean().getVmName() + " " + Runtime.version());
    }
}
