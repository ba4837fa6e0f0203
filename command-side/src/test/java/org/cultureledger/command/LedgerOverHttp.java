package org.cultureledger.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cultureledger.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the command side as one account. */
record LedgerOverHttp(int port, String login, String password, HttpClient http) {

    static LedgerOverHttp of(int port, String login, String password) {
        return new LedgerOverHttp(port, login, password, HttpClient.newHttpClient());
    }

    /** The account {@code login} with one role in one programme, opened by this one. */
    LedgerOverHttp with(String newLogin, Role role, String program) {
        var opened = json(post("/api/accounts", "{\"login\": \"%s\"}".formatted(newLogin)));
        accepted(post(
                "/api/accounts/%s/grants".formatted(opened.get("account").stringValue()),
                "{\"role\": \"%s\", \"program\": \"%s\"}".formatted(role, program)));
        return new LedgerOverHttp(port, newLogin, opened.get("password").stringValue(), http);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> post(String path, String body, String... headers) {
        var credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> accepted(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(accepted(answer).body());
    }

    /** The rule that refused. */
    static String rule(HttpResponse<String> refused) {
        return JsonMapper.shared()
                .readTree(refused.body())
                .path("type")
                .asString()
                .replace("/problems/", "");
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
