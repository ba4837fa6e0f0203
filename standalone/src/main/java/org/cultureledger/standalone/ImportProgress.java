package org.cultureledger.standalone;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/** Tells whoever waits for an import how far it is, one line when there is something new. */
final class ImportProgress {

    private final PrintWriter out;
    private int shown;
    private String last = "";

    ImportProgress(PrintWriter out) {
        this.out = out;
    }

    void show(JsonNode job) {
        var refused = job.get("refusedRows");
        for (; shown < refused.size(); shown++) {
            var row = refused.get(shown);
            out.printf(
                    "line %d refused, %s: %s%n",
                    row.get("line").asLong(),
                    row.get("type").asString(),
                    row.get("detail").asString());
        }
        var line = counts(job);
        if (!line.equals(last)) out.println(line);
        last = line;
        out.flush();
    }

    void end(JsonNode job) {
        var refused = job.at("/counts/refused").asLong();
        if (refused > shown) out.printf("… and %d more refused rows%n", refused - shown);
        out.printf(
                "%s, %s rows a second%s%n",
                job.get("state").asString(),
                job.get("rowsPerSecond").asString(),
                job.get("dryRun").asBoolean() ? "; tried only, nothing was recorded" : "");
        if (job.has("failure")) out.println(job.get("failure").asString());
        out.flush();
    }

    private static String counts(JsonNode job) {
        var counts = job.get("counts");
        return "%d rows: %d accepted, %d repeated, %d refused, %d nothing new"
                .formatted(
                        counts.get("rows").asLong(),
                        counts.get("accepted").asLong(),
                        counts.get("repeated").asLong(),
                        counts.get("refused").asLong(),
                        counts.get("nothing").asLong());
    }
}
