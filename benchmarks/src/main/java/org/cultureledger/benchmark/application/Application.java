package org.cultureledger.benchmark.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The ledger as a process of its own, started from its jar on a data directory. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final String PASSWORD = "correct horse battery";

    private final Process process;
    private final LedgerClient client;
    private final Duration start;

    private Application(Process process, LedgerClient client, Duration start) {
        this.process = process;
        this.client = client;
        this.start = start;
    }

    /**
     * Starts the ledger and waits until it is ready.
     *
     * @param database its name on the server of MONGODB_URI, if there is one
     * @throws IllegalStateException if it ends, or is not ready within five minutes
     */
    static Application started(Path jar, Path directory, String database) throws InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        var process = process(jar, directory, database, port);
        var client = new LedgerClient(port, PASSWORD);
        while (!client.isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("The ledger did not start; see " + directory.resolve("log"));
            }
            Thread.sleep(POLL);
        }
        return new Application(process, client, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Process process(Path jar, Path directory, String database, int port) {
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(
                        java,
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        directory.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("log").toFile()));
        builder.environment().put("CULTURE_LEDGER_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("CULTURE_LEDGER_DATABASE", database);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LedgerClient client() {
        return client;
    }

    /** From calling java until readiness was answered. */
    Duration start() {
        return start;
    }

    /** Stops the process as an operator does. */
    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
