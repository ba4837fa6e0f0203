package org.cultureledger.platform.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param file name of the file
 * @param mapping name of the mapping
 * @param dryRun whether nothing is recorded
 * @param rowsPerSecond since it began
 * @param refusedRows the first thousand of them, for a day after the end
 * @param failure why it could not go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJob(
        String id,
        String program,
        String file,
        String mapping,
        boolean dryRun,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        Counts counts,
        double rowsPerSecond,
        List<RefusedRow> refusedRows,
        @Nullable String failure) {

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        DONE,
        /** Somebody stopped it, or the process that ran it is gone; it may be repeated. */
        STOPPED,
        /** It could not go on; what it had recorded stays, and it may be repeated. */
        FAILED
    }

    /** Rows by outcome. */
    public record Counts(long rows, long accepted, long repeated, long refused, long nothing) {

        static Counts none() {
            return new Counts(0, 0, 0, 0, 0);
        }

        public Counts plus(RowOutcome outcome) {
            return new Counts(
                    rows + 1,
                    accepted + (outcome == RowOutcome.ACCEPTED ? 1 : 0),
                    repeated + (outcome == RowOutcome.REPEATED ? 1 : 0),
                    refused + (outcome == RowOutcome.REFUSED ? 1 : 0),
                    nothing + (outcome == RowOutcome.NOTHING ? 1 : 0));
        }
    }

    public ImportJob {
        refusedRows = List.copyOf(refusedRows);
    }

    /** Where it is read. */
    public static String path(ProgramId program, String id) {
        return "/api/programs/%s/imports/%s".formatted(program.code(), id);
    }

    static double speed(long rows, Instant from, Instant until) {
        var millis = Math.max(1, Duration.between(from, until).toMillis());
        return Math.round(rows * 10_000.0 / millis) / 10.0;
    }
}
