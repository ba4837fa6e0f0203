package org.cultureledger.standalone;

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
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to a ledger, as its administrator unless it is told otherwise. */
record LedgerClient(String address, String login, String password, HttpClient http) {

    private static final JsonMapper JSON = new JsonMapper();

    static LedgerClient of(int port, String password) {
        return new LedgerClient("http://localhost:" + port, "admin", password, HttpClient.newHttpClient());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Posts what must be accepted. */
    long record(String path, Map<String, ?> body) {
        var answer = post(path, JSON.writeValueAsString(body));
        if (answer.statusCode() / 100 != 2)
            throw new AssertionError("POST %s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        return Long.parseLong(answer.headers().firstValue("Ledger-Position").orElseThrow());
    }

    /** The same ledger for somebody else, whose name and password are not looked at before he asks. */
    LedgerClient as(String otherLogin, String otherPassword) {
        return new LedgerClient(address, otherLogin, otherPassword, http);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200)
            throw new AssertionError("GET %s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        return JSON.readTree(answer.body());
    }

    /** Position of the last event on record. */
    long position() {
        return read("/api/audit/checkpoint").get("position").asLong();
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
