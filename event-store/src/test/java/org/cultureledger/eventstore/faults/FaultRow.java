package org.cultureledger.eventstore.faults;

import java.util.List;
import java.util.Locale;

/** One row of the document; {@code recoveries} are milliseconds, ascending. */
record FaultRow(
        String part,
        String fault,
        long seed,
        int rounds,
        long operations,
        long acknowledged,
        long unknown,
        long lost,
        long doubled,
        List<Long> recoveries,
        String remark) {

    static final String HEAD = """
        | fault | rounds | operations | acknowledged | unknown | lost | doubled | recovery, median and longest | seed | |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    String fileName() {
        return (part + " " + fault).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json";
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %,d | %,d | %,d | %,d | %s | %d | %s |%n",
                fault,
                rounds,
                operations,
                acknowledged,
                unknown,
                lost,
                doubled,
                recovery(),
                seed,
                remark);
    }

    private String recovery() {
        return recoveries.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.2f s, %.2f s",
                        recoveries.get(recoveries.size() / 2) / 1000.0,
                        recoveries.getLast() / 1000.0);
    }
}
