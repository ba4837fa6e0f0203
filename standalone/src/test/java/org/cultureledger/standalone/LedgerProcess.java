package org.cultureledger.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A ledger in a process of its own, on a data directory, to be ended like any process. */
final class LedgerProcess implements AutoCloseable {

    static final String PASSWORD = "correct-horse-battery";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final int port;

    private LedgerProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static LedgerProcess start(Path data, String... arguments) throws IOException {
        var port = freePort();
        var ledger = new LedgerProcess(launch(data, port, arguments), output(data, port), port);
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(ledger::isReady);
            return ledger;
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** Starts it without waiting, its output to be read. */
    static Process launch(Path data, int port, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(StandaloneApplication.class.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("CULTURE_LEDGER_DATA", data.toString());
        builder.environment().put("CULTURE_LEDGER_ADMIN_PASSWORD", PASSWORD);
        builder.environment().remove("MONGODB_URI");
        return builder.redirectOutput(output(data, port).toFile()).start();
    }

    private static Path output(Path data, int port) {
        return data.resolveSibling("output-%d.txt".formatted(port));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws Exception {
        if (!process.isAlive()) throw new IllegalStateException("The ledger ended with " + process.exitValue());
        var readiness = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException _) {
            return false;
        }
    }

    /** What it has written so far. */
    String output() throws IOException {
        return Files.readString(output);
    }

    LedgerClient client() {
        return LedgerClient.of(port, PASSWORD);
    }

    /** As kill -9 does. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }
}
