package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.commandside.CommandSideApplication;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the guide go in: first tried, then for good, then again. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "culture-ledger.admin-password=" + ImportOverHttpTest.PASSWORD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportOverHttpTest {

    static final String PASSWORD = "first administrator";

    private static final Path EXAMPLES = Path.of("../docs/import");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MongoEventStorageEngine engine;

    @Test
    @Order(1)
    void nobody_imports_into_a_programme_that_is_not_his() throws Exception {
        assertThat(send("nowhere", "a\n", "name: x\nrequests: []", false).statusCode())
                .isEqualTo(404);
        charter();
        var opened = post("admin", PASSWORD, "/api/accounts", "{\"login\": \"ann-who-imports\"}");
        var account = json(opened).get("account").asString();
        var password = json(opened).get("password").asString();
        post(
                "admin",
                PASSWORD,
                "/api/accounts/" + account + "/grants",
                "{\"role\": \"AUDITOR\", \"program\": \"acme\"}");

        var request = multipart("acme", "a\n", "name: x\nrequests: []", false);
        assertThat(exchange(request, "ann-who-imports", password).statusCode()).isEqualTo(403);
        assertThat(post("ann-who-imports", password, "/api/programs/acme/imports", "{}")
                        .statusCode())
                .as("what may not be sent is not looked at")
                .isEqualTo(403);
        assertThat(post("ann-who-imports", password, "/api/programs/another/imports", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    private void charter() throws Exception {
        post("admin", PASSWORD, "/api/departments", "{\"code\": \"board\", \"name\": \"Board\"}");
        post("admin", PASSWORD, "/api/people", """
            {"id": "p-1004", "department": "board", "level": "EXECUTIVE", "frontline": false, "hiredOn": "2015-07-01"}\
            """);
        var chartered = post("admin", PASSWORD, "/api/programs", """
            {"code": "acme", "name": "Customer first", "timeZone": "Europe/Vienna", "horizon": "2030-12-31", "vision": "They come",
             "missionStatement": "Customers first", "sponsor": {"person": "p-1004", "level": "EXECUTIVE"}}\
            """);
        assertThat(chartered.statusCode()).as(chartered.body()).isEqualTo(201);
    }

    @Test
    @Order(2)
    void a_dry_run_reports_every_row_and_moves_nothing() throws Exception {
        var before = engine.log().head();

        var tried = imported("people", true);

        assertThat(counts(tried)).isEqualTo("4 rows, 3 accepted, 0 repeated, 0 refused, 1 nothing");
        assertThat(engine.log().head()).isEqualTo(before);
        var plan = imported("initiatives", true);
        assertThat(plan.at("/refusedRows/0/type").asString()).isEqualTo("/problems/unknown-person");
        assertThat(engine.log().head()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_examples_of_the_guide_go_in() throws Exception {
        assertThat(counts(imported("people", false))).isEqualTo("4 rows, 3 accepted, 0 repeated, 0 refused, 1 nothing");
        assertThat(counts(imported("initiatives", false)))
                .isEqualTo("6 rows, 4 accepted, 0 repeated, 0 refused, 2 nothing");
        assertThat(counts(imported("decisions", false)))
                .isEqualTo("2 rows, 2 accepted, 0 repeated, 0 refused, 0 nothing");
        assertThat(counts(imported("training", false)))
                .isEqualTo("3 rows, 3 accepted, 0 repeated, 0 refused, 0 nothing");
        assertThat(counts(imported("kpis", false))).isEqualTo("3 rows, 3 accepted, 0 repeated, 0 refused, 0 nothing");
        assertThat(engine.readEvents("initiative/acme/" + Slug.of("Call back")).asStream())
                .extracting(event -> event.getMetaData().get("source"))
                .containsExactly(
                        "import:initiatives.csv:4",
                        "import:initiatives.csv:4",
                        "import:initiatives.csv:5",
                        "import:initiatives.csv:6",
                        "import:initiatives.csv:7");
    }

    @Test
    @Order(4)
    void the_same_files_once_more_add_nothing_neither_tried_nor_for_good() throws Exception {
        var before = engine.log().head();

        for (var example : new String[] {"people", "initiatives", "decisions", "training", "kpis"}) {
            assertThat(imported(example, true).at("/counts/accepted").asLong()).isZero();
            assertThat(imported(example, false).at("/counts/accepted").asLong()).isZero();
        }

        assertThat(engine.log().head()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void a_wrong_mapping_or_file_is_refused_at_once() throws Exception {
        assertThat(wrong("a\n1\n", "name: x\nrequest: []"))
                .isEqualTo("mapping line 2, request: is unknown here; known are"
                        + " name, delimiter, columns, dates, zone, decimal, nothing, values, stream, create, requests");
        assertThat(wrong("", "name: x\nrequests: []")).isEqualTo("file is empty");
        assertThat(wrong("a\n", "name: x\nrequests: [{post: \"/api/${b}\", body: {}}]"))
                .startsWith("mapping b: neither");
        assertThat(post("admin", PASSWORD, "/api/programs/acme/imports", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    @Order(6)
    void every_part_that_is_wrong_is_named_and_nothing_recorded() throws Exception {
        var before = engine.log().head();

        assertThat(wrongParts(part("dryrun", "true") + part("dryRun", "yes")))
                .containsExactlyInAnyOrder(
                        "dryrun is no part of an import",
                        "file must be given",
                        "mapping must be given",
                        "dryRun must be true or false");
        assertThat(wrongParts(part("file", "a")
                        + part("mapping\"; filename=\"m.yaml", "name: x").repeat(2)))
                .containsExactlyInAnyOrder("file must be a file, with its name", "mapping must be given once");

        assertThat(engine.log().head()).isEqualTo(before);
    }

    private Set<String> wrongParts(String parts) throws Exception {
        var answer = exchange(multipart("acme", parts), "admin", PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return json(answer)
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString() + " "
                        + error.get("message").asString())
                .collect(Collectors.toSet());
    }

    @Test
    @Order(6)
    void too_large_a_file_is_refused_before_it_is_sent() throws Exception {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(begun("Authorization: Basic " + credentials)).startsWith("HTTP/1.1 413");
    }

    @Test
    @Order(6)
    void who_is_not_known_is_turned_away_before_his_file_is_read() throws Exception {
        assertThat(begun("Accept: application/json")).startsWith("HTTP/1.1 401");
    }

    /** The first line of what is answered to the beginning of 80 MB that never come. */
    private String begun(String header) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            var request = """
                POST /api/programs/acme/imports HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=limit\r
                Content-Length: 80000000\r
                %s\r
                \r
                --limit\r
                """.formatted(header);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }

    @Test
    @Order(7)
    void an_import_is_asked_to_stop_where_it_is_read() throws Exception {
        var location = begin("people", false);

        assertThat(post("admin", PASSWORD, location + "/stopping", "").statusCode())
                .isEqualTo(202);
        assertThat(post("admin", PASSWORD, "/api/programs/acme/imports/none/stopping", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/programs/acme/imports/none").statusCode()).isEqualTo(404);
        ended(location);
    }

    private String wrong(String file, String mapping) throws Exception {
        var answer = send("acme", file, mapping, false);
        assertThat(answer.statusCode()).isEqualTo(400);
        var error = json(answer).at("/errors/0");
        return error.get("field").asString() + " " + error.get("message").asString();
    }

    private JsonNode imported(String example, boolean dryRun) throws Exception {
        return ended(begin(example, dryRun));
    }

    private String begin(String example, boolean dryRun) throws Exception {
        var answer = exchange(
                multipart(
                        "acme",
                        example + ".csv",
                        Files.readString(EXAMPLES.resolve(example + ".csv")),
                        Files.readString(EXAMPLES.resolve(example + ".yaml")),
                        dryRun),
                "admin",
                PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode ended(String location) {
        return await().atMost(PATIENCE)
                .until(
                        () -> json(get(location)),
                        job -> !job.get("state").asString().equals("RUNNING"));
    }

    private static String counts(JsonNode job) {
        var counts = job.get("counts");
        assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.get("refusedRows")).as(job.toString()).isEmpty();
        return "%d rows, %d accepted, %d repeated, %d refused, %d nothing"
                .formatted(
                        counts.get("rows").asLong(),
                        counts.get("accepted").asLong(),
                        counts.get("repeated").asLong(),
                        counts.get("refused").asLong(),
                        counts.get("nothing").asLong());
    }

    private HttpResponse<String> send(String program, String file, String mapping, boolean dryRun) throws Exception {
        return exchange(multipart(program, file, mapping, dryRun), "admin", PASSWORD);
    }

    private HttpRequest.Builder multipart(String program, String file, String mapping, boolean dryRun) {
        return multipart(program, "rows.csv", file, mapping, dryRun);
    }

    private HttpRequest.Builder multipart(String program, String name, String file, String mapping, boolean dryRun) {
        var body = part("file\"; filename=\"" + name, file)
                + part("mapping\"; filename=\"mapping.yaml", mapping)
                + part("dryRun", Boolean.toString(dryRun));
        return multipart(program, body);
    }

    private HttpRequest.Builder multipart(String program, String parts) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/programs/%s/imports".formatted(port, program)))
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString(parts + "--limit--\r\n"));
    }

    private static String part(String name, String content) {
        return "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, content);
    }

    private HttpResponse<String> post(String login, String password, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return exchange(request, login, password);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return exchange(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path))), "admin", PASSWORD);
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request, String login, String password)
            throws Exception {
        var credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Authorization", "Basic " + credentials).build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
