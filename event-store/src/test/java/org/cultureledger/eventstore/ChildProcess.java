package org.cultureledger.eventstore;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A Java process of its own, which talks in lines and can be killed as nothing else ends a process: with signal 9. */
final class ChildProcess implements AutoCloseable {

    static final int KILLED = 128 + 9;

    private final Process process;
    private final BlockingQueue<Optional<String>> said = new LinkedBlockingQueue<>();
    private final BufferedWriter input;

    private ChildProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
        this.input = process.outputWriter();
    }

    /** Starts {@code program} with this process's class path. */
    static ChildProcess start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** So that the process never waits for somebody to hear it. */
    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().map(Optional::of).forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            // it has ended
        }
        said.add(Optional.empty());
    }

    /** The next line that the process says; empty once it has ended. */
    Optional<String> hear() throws InterruptedException {
        return said.take();
    }

    /** Waits until the process says {@code word} and gives what follows it on the line. */
    String await(String word) throws IOException, InterruptedException {
        for (var line = hear(); line.isPresent(); line = hear()) {
            if (line.get().equals(word) || line.get().startsWith(word + " ")) {
                return line.get().substring(word.length()).strip();
            }
        }
        throw new IOException("The process ended before it said " + word);
    }

    void tell(String word) throws IOException {
        input.write(word + "\n");
        input.flush();
    }

    /** What was said before can still be heard. */
    void kill() {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would drop what is in the pipe
    }

    /** Waits for the end and gives the exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
