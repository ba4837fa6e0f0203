package org.cultureledger.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.cultureledger.benchmark.report.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

    private static final Path STANDALONE = Path.of("..", "standalone", "target");

    @TempDir
    Path directory;

    @Test
    void a_run_writes_every_target_and_every_table() throws Exception {
        assertThat(document(Optional.empty()))
                .contains(Arrays.stream(Target.values()).map(Target::claim).toList())
                .contains(
                        "### Append",
                        "### Replay",
                        "### Contest",
                        "### Projection",
                        "### Reading",
                        "### Growth of the log")
                .contains("event-store", "axon-mongo", "Axon JDBC, PostgreSQL", "raw driver")
                .contains("was not measured: no --application")
                .doesNotContain("NaN", "Infinity", "null");
    }

    @Test
    @Tag("long")
    void a_run_with_the_packaged_ledger_measures_commands_over_http() throws Exception {
        assertThat(document(application()))
                .contains("### Commands over HTTP")
                .doesNotContain("NaN", "Infinity", "null");
    }

    private String document(Optional<Path> application) throws Exception {
        var output = directory.resolve("performance.md");
        Benchmarks.run(new Options(true, application, output), System.getenv("MONGODB_URI"), silent());
        return Files.readString(output);
    }

    @Test
    void a_quick_run_leaves_the_document_of_the_real_one_alone() {
        assertThat(Options.parse().output()).isEqualTo(Path.of("docs/performance.md"));
        assertThat(Options.parse("--quick").output()).isEqualTo(Path.of("benchmarks/target/performance.md"));
        assertThat(Options.parse("--quick", "--output", "elsewhere.md").output())
                .isEqualTo(Path.of("elsewhere.md"));
    }

    @Test
    void what_the_command_line_does_not_know_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--fast"))
                .withMessage("There is no option --fast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--application"))
                .withMessage("--application needs a file");
    }

    /** There is none when this module is tested without the others being packaged. */
    private static Optional<Path> application() {
        if (!Files.isDirectory(STANDALONE)) return Optional.empty();
        try (var files = Files.newDirectoryStream(STANDALONE, "standalone-*.jar")) {
            var jars = files.iterator();
            return jars.hasNext() ? Optional.of(jars.next()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
