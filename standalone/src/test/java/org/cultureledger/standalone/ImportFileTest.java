package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import on the command line, against a ledger that answers as this test has it. */
@SuppressWarnings("NullAway.Init")
class ImportFileTest {

    @TempDir
    Path directory = Path.of("");

    private final Deque<String> answers = new ArrayDeque<>();
    private final Deque<String> bodies = new ArrayDeque<>();
    private int beginning = 202;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/programs/acme/imports", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Basic YW5uOnNlY3JldA==");
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var begins = exchange.getRequestMethod().equals("POST");
            if (begins) exchange.getResponseHeaders().add("Location", "/api/programs/acme/imports/1");
            var answer = answers.removeFirst().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(begins ? beginning : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Files.writeString(directory.resolve("rows.csv"), "a,b\n1,ä\n");
        Files.writeString(directory.resolve("rows.yaml"), "name: rows\n");
        Files.writeString(directory.resolve("password"), "secret\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void it_waits_for_the_end_and_tells_what_came_of_the_rows() {
        answers.addAll(List.of("", job("RUNNING", 1, 0, ""), job("DONE", 2, 0, "")));

        assertThat(run()).isEqualTo("""
            1 rows: 1 accepted, 0 repeated, 0 refused, 0 nothing new
            2 rows: 2 accepted, 0 repeated, 0 refused, 0 nothing new
            DONE, 2.5 rows a second; tried only, nothing was recorded
            exit code 0
            """);
        assertThat(bodies.getFirst())
                .contains("filename=\"rows.csv\"\r\n\r\na,b\n1,ä\n\r\n", "name=\"dryRun\"\r\n\r\ntrue");
    }

    @Test
    void refused_rows_are_told_once_each_and_in_the_exit_code() {
        var refused = "{\"line\": 7, \"type\": \"/problems/unknown-person\", \"detail\": \"No ann\"}";
        answers.addAll(List.of("", job("RUNNING", 0, 1, refused), job("DONE", 0, 3, refused)));

        assertThat(run()).isEqualTo("""
            line 7 refused, /problems/unknown-person: No ann
            1 rows: 0 accepted, 0 repeated, 1 refused, 0 nothing new
            3 rows: 0 accepted, 0 repeated, 3 refused, 0 nothing new
            … and 2 more refused rows
            DONE, 2.5 rows a second; tried only, nothing was recorded
            exit code 1
            """);
    }

    @Test
    void an_import_that_the_ledger_does_not_take_could_not_run() {
        beginning = 400;
        answers.add(
                "{\"title\": \"Wrong fields\", \"errors\": [{\"field\": \"mapping\", \"message\": \"line 1: no\"}]}");

        assertThat(run()).isEqualTo("Wrong fields [mapping line 1: no]\nexit code 2\n");
    }

    @Test
    void where_nobody_listens_there_is_no_ledger() {
        server.stop(0);

        assertThat(run()).startsWith("There is no ledger at http://").endsWith("exit code 2\n");
    }

    private String run() {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        var exitCode = CommandLine.parser()
                .setOut(out)
                .setErr(out)
                .execute(
                        "import",
                        "--url",
                        "http://localhost:" + server.getAddress().getPort(),
                        "--user",
                        "ann",
                        "--password-file",
                        directory.resolve("password").toString(),
                        "--program",
                        "acme",
                        "--mapping",
                        directory.resolve("rows.yaml").toString(),
                        "--dry-run",
                        directory.resolve("rows.csv").toString());
        return text + "exit code " + exitCode + "\n";
    }

    private static String job(String state, int accepted, int refused, String rows) {
        return """
            {"state": "%s", "dryRun": true, "rowsPerSecond": 2.5, "refusedRows": [%s],
             "counts": {"rows": %d, "accepted": %d, "repeated": 0, "refused": %d, "nothing": 0}}\
            """.formatted(state, rows, accepted + refused, accepted, refused);
    }
}
