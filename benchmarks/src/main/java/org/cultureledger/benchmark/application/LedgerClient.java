package org.cultureledger.benchmark.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sends commands and questions as the account {@code admin}. Thread-safe. */
final class LedgerClient implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI ledger;
    private final String credentials;

    LedgerClient(int port, String password) {
        ledger = URI.create("http://localhost:" + port);
        credentials =
                "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the ledger answers and all its views have caught up. */
    boolean isReady() {
        try {
            return send(request("/actuator/health/readiness").GET()).statusCode() == OK;
        } catch (UncheckedIOException e) {
            return false; // nobody listens yet
        }
    }

    /**
     * Sends a command.
     *
     * @return position of its last event
     * @throws IllegalStateException if it is not accepted
     */
    long command(String path, String json) {
        var answer =
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        requireSuccess(path, answer);
        return answer.headers().firstValueAsLong("Ledger-Position").orElseThrow();
    }

    /** @throws IllegalStateException if there is no answer */
    void question(String path) {
        requireSuccess(path, send(request(path).GET()));
    }

    private static void requireSuccess(String path, HttpResponse<String> answer) {
        if (answer.statusCode() < OK || answer.statusCode() >= MULTIPLE_CHOICES)
            throw new IllegalStateException(
                    "%s was answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ledger.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the ledger", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
