package org.cultureledger.eventstore.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The file in which a client writes down its steps, each before the next one: it outlives the client's process. */
public final class ClientRecord implements AutoCloseable {

    private static final String EXTENSION = ".steps";

    private final Writer file;

    private ClientRecord(Writer file) {
        this.file = file;
    }

    /** Begins the record of {@code client} in {@code directory}. */
    public static ClientRecord begin(Path directory, String client) throws IOException {
        return new ClientRecord(Files.newBufferedWriter(directory.resolve(client + EXTENSION)));
    }

    /** Writes down {@code step}. */
    public void add(Step step) {
        try {
            file.write(step.line() + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The steps of every client that has a record in {@code directory}; a last line without an end is left out. */
    public static Map<String, List<Step>> all(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(EXTENSION, ""),
                            ClientRecord::read,
                            (a, _) -> a,
                            TreeMap::new));
        }
    }

    private static List<Step> read(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Step::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
