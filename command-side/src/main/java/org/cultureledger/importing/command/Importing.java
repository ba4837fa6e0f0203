package org.cultureledger.importing.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cultureledger.platform.imports.RowOutcome;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a whole file to a ledger, row by row, whatever becomes of single rows. At most a thousand rows are held. */
final class Importing {

    /** Hears what becomes of each row, from several threads. */
    interface Report {
        void row(RowOutcome outcome);

        void refused(long line, Refusal refusal);
    }

    private final String program;
    private final String file;
    private final Mapping mapping;
    private final RowImport rows;
    private final Report report;
    private final Lanes<Row> lanes;

    /** @param key by which it is recognised when it comes again */
    private record Row(long line, RowValues values, String key) {}

    /** @param file its name, for the source of the events */
    Importing(String program, String file, Mapping mapping, Poster poster, Settled settled, Report report) {
        this.program = program;
        this.file = file;
        this.mapping = mapping;
        this.rows = new RowImport(program, mapping, poster, settled);
        this.report = report;
        this.lanes = new Lanes<>(this::take);
    }

    /**
     * Reads {@code path} to its end or until it is stopped.
     *
     * @throws InvalidForm if the file cannot be read, or the mapping speaks of columns that it does not have
     * @throws LedgerUnavailable if the ledger takes no commands
     */
    void run(Path path) throws IOException, InterruptedException {
        try (var table = Table.open(path, mapping.delimiter(), mapping.columns())) {
            mapping.refuseUnknownNames(table.columns());
            read(table);
        } finally {
            lanes.finish();
        }
        refuseFailed(lanes.failure().orElse(null));
    }

    private static void refuseFailed(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void read(Table table) throws IOException, InterruptedException {
        var keys = new RowKeys(program, mapping);
        while (!lanes.isStopped()) {
            var line = table.next();
            if (line.isEmpty()) return;
            hand(line.get(), keys);
        }
    }

    private void hand(Table.Line line, RowKeys keys) throws InterruptedException {
        if (line.objection() != null) {
            report.refused(line.number(), new InvalidForm("row", line.objection()));
            return;
        }
        var values = mapping.values(program, line.cells());
        try {
            var stream = Optional.ofNullable(mapping.stream())
                    .map(it -> it.text(values))
                    .orElse("");
            lanes.put(stream, new Row(line.number(), values, keys.of(values)));
        } catch (InvalidForm e) {
            report.refused(line.number(), e);
        }
    }

    private void take(Row row) {
        try {
            report.row(rows.take(row.values(), row.key(), "import:%s:%d".formatted(file, row.line())));
        } catch (Refusal refusal) {
            report.refused(row.line(), refusal);
        }
    }

    /** Stops after the rows under work; may be repeated from the beginning. */
    void stop() {
        lanes.stop();
    }

    boolean isStopped() {
        return lanes.isStopped();
    }
}
