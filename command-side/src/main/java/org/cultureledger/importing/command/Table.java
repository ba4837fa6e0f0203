package org.cultureledger.importing.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values, read row by row. */
final class Table implements AutoCloseable {

    /** Characters of one row. */
    private static final int LONGEST_ROW = 1 << 20;

    private static final int MOST_COLUMNS = 1_000;
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int FIRST_LINE = 1 << 16;

    /**
     * One row.
     *
     * @param number of the line of the file on which it begins, from 1
     * @param cells by column; columns that a short row does not reach are absent
     * @param objection why it cannot be used, absent if it can
     */
    record Line(
            long number,
            Map<String, String> cells,
            @Nullable String objection) {}

    private final TextLines text;
    private final CSVFormat format;
    private final List<String> columns;
    private Iterator<CSVRecord> records;

    /**
     * @param delimiter found out if absent
     * @param names of the columns; the first row's if there are none
     * @throws InvalidForm if the file has no columns or two of one name
     */
    static Table open(Path file, @Nullable Character delimiter, List<String> names) throws IOException {
        var sign = delimiter == null ? delimiterOf(file) : delimiter;
        return new Table(TextFile.open(file), sign, names);
    }

    private Table(BufferedReader reader, char delimiter, List<String> names) throws IOException {
        text = new TextLines(reader, LONGEST_ROW);
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        records = parse();
        try {
            columns = names.isEmpty() ? header() : names;
            refuseUnclear(columns);
        } catch (InvalidForm e) {
            text.close();
            throw e;
        }
    }

    /** From where the text is now. */
    private Iterator<CSVRecord> parse() throws IOException {
        return CSVParser.builder().setReader(text).setFormat(format).get().iterator();
    }

    /** The sign that the first line has most of, outside quotes. */
    private static char delimiterOf(Path file) throws IOException {
        var counts = new int[DELIMITERS.length];
        try (var reader = TextFile.open(file)) {
            boolean quoted = false;
            for (int read = 0, character = reader.read(); read < FIRST_LINE && character >= 0; read++) {
                if (character == '"') quoted = !quoted;
                if (!quoted && character == '\n') break;
                for (int sign = 0; sign < DELIMITERS.length; sign++)
                    if (!quoted && character == DELIMITERS[sign]) counts[sign]++;
                character = reader.read();
            }
        }
        var most =
                IntStream.range(0, counts.length).reduce(0, (one, other) -> counts[other] > counts[one] ? other : one);
        return DELIMITERS[most];
    }

    private List<String> header() {
        try {
            return read().map(first -> first.stream().map(String::strip).toList())
                    .orElseThrow(() -> new InvalidForm("file", "is empty"));
        } catch (UncheckedIOException e) {
            throw new InvalidForm("file", "its first line " + objection(1, e));
        }
    }

    private static void refuseUnclear(List<String> columns) {
        if (columns.size() > MOST_COLUMNS) throw new InvalidForm("file", "has more than 1,000 columns");
        var seen = new HashSet<String>();
        columns.stream()
                .filter(column -> !column.isEmpty() && !seen.add(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new InvalidForm("file", "has two columns called " + column);
                });
        if (seen.isEmpty()) throw new InvalidForm("file", "names no columns in its first line");
    }

    List<String> columns() {
        return columns;
    }

    /**
     * The next row that is not empty.
     *
     * @throws InvalidForm if a row has no end
     */
    Optional<Line> next() throws IOException {
        while (true) {
            long line = text.lines() + 1;
            try {
                var record = read();
                if (record.isEmpty()) return Optional.empty();
                if (!isEmpty(record.get())) return Optional.of(line(line, record.get()));
            } catch (UncheckedIOException e) {
                var objection = objection(line, e);
                text.skipLine();
                records = parse();
                return Optional.of(new Line(line, Map.of(), objection));
            }
        }
    }

    /**
     * @param begin line on which the row begins
     * @throws UncheckedIOException if it is not the row's fault
     */
    private String objection(long begin, UncheckedIOException e) {
        if (!(e.getCause() instanceof CSVException)) throw e;
        return text.lines() == begin
                ? "has a quotation mark within quotes that is not doubled, or one that is not closed"
                : "goes on to line %d, since a quotation mark is not doubled, or not closed".formatted(text.lines());
    }

    /** The parser's iterator reads a row when it is asked whether there is one, and none before; of the text, no further line. */
    private Optional<CSVRecord> read() {
        text.rowBegins();
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private Line line(long number, CSVRecord record) {
        var cells = new HashMap<String, String>();
        var width = Math.min(record.size(), columns.size());
        for (int column = 0; column < width; column++) cells.put(columns.get(column), record.get(column));
        var excess = record.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return new Line(number, cells, excess ? "has filled cells beyond the last column" : null);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
