package org.cultureledger.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Absolute figures of one kind.
 *
 * @param note what a reader must know to read them; may be empty
 */
public record Table(String title, String note, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size())
                throw new IllegalArgumentException("%s has %d columns, not %s".formatted(title, columns.size(), row));
        }
    }

    /** A table that is filled as the figures come in. */
    public static Builder titled(String title, String... columns) {
        return new Builder(title, List.of(columns));
    }

    /** Collects the rows. */
    public static final class Builder {

        private final String title;
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();
        private String note = "";

        private Builder(String title, List<String> columns) {
            this.title = title;
            this.columns = columns;
        }

        public Builder note(String text) {
            note = text;
            return this;
        }

        public Builder row(String... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Table build() {
            return new Table(title, note, columns, rows);
        }
    }

    String markdown() {
        var text = new StringBuilder("### %s\n\n".formatted(title));
        if (!note.isEmpty()) text.append(note).append("\n\n");
        text.append(line(columns)).append(line(columns.stream().map(_ -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.append('\n').toString();
    }

    static String line(List<String> cells) {
        return "| %s |\n".formatted(String.join(" | ", cells));
    }
}
