package org.cultureledger.importing.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cultureledger.platform.upkeep.Upkeep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where uploaded files are kept until they are in. Who is killed leaves his behind: what is older than a day is removed.
 */
@Component
final class LeftUploads implements Upkeep {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String NAME = "culture-ledger-import-";

    private final Path directory;
    private final Clock clock;

    @Autowired
    LeftUploads(Clock clock) {
        this(Path.of(requireNonNull(System.getProperty("java.io.tmpdir"))), clock);
    }

    LeftUploads(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** An empty file, readable for the ledger's own user alone. */
    Path create() throws IOException {
        return Files.createTempFile(directory, NAME, ".csv");
    }

    @Override
    public void perform() {
        var before = clock.instant().minus(KEPT);
        try (var files = Files.newDirectoryStream(directory, NAME + "*")) {
            for (var file : files) if (lastModified(file).isBefore(before)) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is gone meanwhile is as good as new. */
    private static Instant lastModified(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.MAX;
    }
}
