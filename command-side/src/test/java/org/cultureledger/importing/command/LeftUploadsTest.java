package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftUploadsTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void what_nobody_took_away_is_removed_after_a_day_and_nothing_else() throws Exception {
        var left = uploadsAfter(Duration.ZERO).create();
        var other = Files.createFile(directory.resolve("somebody-elses.csv"));

        uploadsAfter(Duration.ofHours(23)).perform();
        assertThat(left).exists();

        uploadsAfter(Duration.ofHours(25)).perform();
        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    private LeftUploads uploadsAfter(Duration time) {
        return new LeftUploads(directory, Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }
}
