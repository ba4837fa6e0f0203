package org.cultureledger.standalone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that runs elsewhere, as a program sees it. */
final class RemoteLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI url;
    private final String authorization;

    RemoteLedger(URI url, String user, String password) {
        this.url = url;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Imports a file and waits for its end.
     *
     * @param progress hears about every second how far it is
     * @return how it ended
     * @throws IOException that says in one line what is wrong, if the ledger does not take it
     */
    JsonNode importing(String program, Path file, Path mapping, boolean dryRun, Consumer<JsonNode> progress)
            throws IOException, InterruptedException {
        var location = begin(program, file, mapping, dryRun);
        while (true) {
            var job = json(send(request(location).GET()));
            progress.accept(job);
            if (!job.get("state").asString().equals("RUNNING")) return job;
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private URI begin(String program, Path file, Path mapping, boolean dryRun)
            throws IOException, InterruptedException {
        var path = "/api/programs/%s/imports".formatted(URLEncoder.encode(program, StandardCharsets.UTF_8));
        var boundary = UUID.randomUUID().toString();
        var body = BodyPublishers.concat(
                part(boundary, "mapping", mapping),
                part(boundary, "file", file),
                text("\r\n--%s\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, dryRun, boundary)));
        var answer = send(request(url.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
        return url.resolve(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(url + " answers, but is no ledger")));
    }

    private static BodyPublisher part(String boundary, String name, Path file) throws IOException {
        var head = "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name, String.valueOf(file.getFileName()).replaceAll("[\"\\r\\n]", "_"));
        return BodyPublishers.concat(text(head), BodyPublishers.ofFile(file));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Accept", "application/json, application/problem+json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) throw new IOException(problem(answer));
            return answer;
        } catch (ConnectException _) {
            throw new IOException("There is no ledger at " + url);
        }
    }

    private static String problem(HttpResponse<String> answer) {
        try {
            var problem = JsonMapper.shared().readTree(answer.body());
            var text = new StringBuilder(problem.path("title").asString("HTTP " + answer.statusCode()));
            if (problem.has("detail"))
                text.append(": ").append(problem.get("detail").asString());
            problem.path("errors")
                    .valueStream()
                    .forEach(error -> text.append(" [%s %s]"
                            .formatted(
                                    error.path("field").asString(""),
                                    error.path("message").asString(""))));
            return text.toString();
        } catch (JacksonException _) {
            return "HTTP " + answer.statusCode();
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        try {
            return JsonMapper.shared().readTree(answer.body());
        } catch (JacksonException e) {
            throw new IOException("The ledger's answer cannot be read", e);
        }
    }
}
