package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that builds and starts, with a Maven and a JDK that only say what is asked of them. */
class RunScriptTest {

    private static final String BUILDS = """
        case "$*" in
          *package*) mkdir -p standalone/target; touch standalone/target/standalone-1.jar built ;;
          *) echo "    java.home = $PWD/jdk" ;;
        esac
        """;

    @TempDir
    Path directory = Path.of("");

    /** What it wrote, and its exit code. */
    private record Said(int exitCode, String text) {}

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Path.of("../run"), directory.resolve("run"));
        write("jdk/bin/java", "echo \"java $*\"");
        write("bin/mvn", BUILDS);
    }

    @Test
    void it_starts_the_sample_with_the_jdk_of_the_build() throws Exception {
        assertThat(run().text()).endsWith("java -jar standalone/target/standalone-1.jar serve --sample\n");
        assertThat(run("--port", "81").text()).endsWith("standalone-1.jar serve --sample --port 81\n");
        assertThat(run("--empty").text()).endsWith("standalone-1.jar serve\n");
    }

    @Test
    void it_explains_itself_without_building() throws Exception {
        var said = run("--help");

        assertThat(said.exitCode()).isZero();
        assertThat(said.text()).contains("--empty", "--port", "--data");
        assertThat(directory.resolve("built")).doesNotExist();
    }

    @Test
    void a_build_that_fails_is_shown_and_nothing_started() throws Exception {
        write("bin/mvn", "echo 'no such module'; exit 3");

        assertThat(run()).satisfies(said -> assertThat(said.exitCode()).isEqualTo(3));
        assertThat(run().text()).contains("no such module").doesNotContain("java -jar");
    }

    @Test
    void a_jdk_that_cannot_be_found_out_is_said_and_no_other_one_taken() throws Exception {
        write("bin/mvn", "case \"$*\" in *package*) ;; *) echo 'cannot resolve'; exit 1 ;; esac");
        var unknown = run();
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.text()).contains("cannot resolve", "does not say with which JDK");

        write("bin/mvn", "exit 0");
        var silent = run();
        assertThat(silent.exitCode()).isEqualTo(1);
        assertThat(silent.text()).contains("does not say with which JDK");
    }

    private void write(String file, String script) throws IOException {
        var path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/usr/bin/env bash\n" + script + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private Said run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", directory.resolve("run").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", directory.resolve("bin") + ":", (path, bin) -> bin + path);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
