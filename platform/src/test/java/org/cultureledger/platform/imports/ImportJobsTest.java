package org.cultureledger.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.TrialDatabase;
import org.cultureledger.platform.imports.ImportJob.Counts;
import org.cultureledger.platform.imports.ImportJob.State;
import org.cultureledger.platform.web.InvalidForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportJobsTest {

    private static final ProgramId PROGRAM = ProgramId.of("acme");
    private static final Instant ENDED = Instant.parse("2026-03-01T08:00:00Z");

    private final TrialDatabase database = new TrialDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_refused_row_said_is_forgotten_after_a_day_and_the_import_after_three_months() {
        var id = ended();

        jobsAfter(Duration.ofHours(24)).perform();
        assertThat(job(id).refusedRows()).hasSize(1);

        jobsAfter(Duration.ofHours(25)).perform();
        assertThat(job(id).refusedRows()).isEmpty();
        assertThat(job(id).counts().refused()).isEqualTo(1);
        assertThat(String.valueOf(database.get().getCollection("imports").find().first()))
                .doesNotContain("Jane");

        jobsAfter(Duration.ofDays(91)).perform();
        assertThat(jobsAfter(Duration.ZERO).find(PROGRAM, id)).isEmpty();
    }

    private String ended() {
        var jobs = jobsAfter(Duration.ZERO);
        var id = jobs.begin(PROGRAM, "people.csv", "people", false);
        var refused = RefusedRow.of(2, new InvalidForm("level", "there is no translation of “Jane Doe”"));
        jobs.end(id, State.DONE, Counts.none().plus(RowOutcome.REFUSED), List.of(refused), null);
        return id;
    }

    private ImportJob job(String id) {
        return jobsAfter(Duration.ZERO).find(PROGRAM, id).orElseThrow();
    }

    private ImportJobs jobsAfter(Duration time) {
        return new ImportJobs(database.get(), Clock.fixed(ENDED.plus(time), ZoneOffset.UTC));
    }
}
