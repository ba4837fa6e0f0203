package org.cultureledger.platform.storage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cultureledger.eventstore.embedded.DirectoryLock;
import org.cultureledger.eventstore.embedded.UnwritableDirectoryException;

/**
 * A {@code mongod} of our own: one node of a replica set of one, reachable from this machine only. It stops with us. One
 * that has outlived a killed ledger is stopped before the next one starts on its data.
 */
final class MongodProcess implements AutoCloseable {

    private static final String EXECUTABLE = "mongod";
    private static final String PID_FILE = "mongod.pid";
    private static final String LOG_FILE = "mongod.log";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final DirectoryLock lock;

    private MongodProcess(Process process, int port, DirectoryLock lock) {
        this.process = process;
        this.port = port;
        this.lock = lock;
    }

    /** The {@code mongod} on the PATH, if there is one. */
    static Optional<Path> onPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry, EXECUTABLE))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it on the data in {@code directory} and waits until it takes writes.
     *
     * @throws StartFailure if it does not start
     * @throws RuntimeException that {@link StartFailures} explains, if the directory is in use or cannot be written to
     */
    static MongodProcess start(Path executable, Path directory) {
        return start(executable, directory, ReplicaSetOfOne::await);
    }

    /**
     * @param await waits until the server on a port takes writes
     */
    static MongodProcess start(Path executable, Path directory, Consumer<Attempt> await) {
        var lock = DirectoryLock.take(directory);
        try {
            stopOrphan(directory);
            int port = freePort();
            var process = launch(executable, directory, port);
            settle(new Attempt(process, port, directory.resolve(LOG_FILE), PATIENCE), directory, await);
            return new MongodProcess(process, port, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void settle(Attempt attempt, Path directory, Consumer<Attempt> await) {
        try {
            Files.writeString(
                    directory.resolve(PID_FILE), Long.toString(attempt.process().pid()));
            await.accept(attempt);
        } catch (IOException e) {
            stop(attempt.process().toHandle());
            throw new UnwritableDirectoryException(directory, e);
        } catch (RuntimeException e) {
            stop(attempt.process().toHandle());
            throw e;
        }
    }

    /** A server that has been started and does not answer yet. */
    record Attempt(Process process, int port, Path log, Duration patience) {

        /** @throws StartFailure if it has ended */
        void refuseEnded() {
            if (!process.isAlive())
                throw new StartFailure("mongod ended at once with exit code %d, see %s"
                        .formatted(process.exitValue(), log.toAbsolutePath()));
        }
    }

    /** Nobody else holds the directory, so what still runs on it belonged to a ledger that was killed. */
    private static void stopOrphan(Path directory) {
        var data = directory.toAbsolutePath().toString();
        recorded(directory)
                .filter(handle -> handle.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(data))
                        .isPresent())
                .ifPresent(MongodProcess::stop);
    }

    private static Optional<ProcessHandle> recorded(Path directory) {
        var file = directory.resolve(PID_FILE);
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException _) { // ended while writing it: nothing was started for long
            return Optional.empty();
        }
    }

    private static Process launch(Path executable, Path directory, int port) {
        var command = List.of(
                executable.toString(),
                "--dbpath",
                directory.toAbsolutePath().toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--replSet",
                ReplicaSetOfOne.NAME);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve(LOG_FILE).toFile())
                    .start();
        } catch (IOException e) {
            throw new StartFailure("mongod cannot be started: " + e.getMessage(), e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a driver finds it. */
    String address() {
        return ReplicaSetOfOne.address(port);
    }

    @Override
    public void close() {
        stop(process.toHandle());
        lock.close();
    }

    /** Gives it time to close its files. */
    private static void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        } catch (ExecutionException | TimeoutException _) {
            handle.destroyForcibly();
        }
    }
}
