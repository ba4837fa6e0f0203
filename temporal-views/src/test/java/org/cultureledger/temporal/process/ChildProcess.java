package org.cultureledger.temporal.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with the class path of the test, which reads what it prints. */
final class ChildProcess implements AutoCloseable {

    /** Exit code of who was killed by signal 9. */
    static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** @param options of the JVM */
    static ChildProcess start(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next line that it prints, waiting for it.
     *
     * @throws IllegalStateException if it ended instead
     */
    String line() {
        try {
            var line = lines.readLine();
            if (line == null) throw new IllegalStateException("The process ended");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitLine(String wanted) {
        while (!line().equals(wanted)) {
            // says other things first
        }
    }

    /** Stops it where it stands; it neither runs nor ends until it goes on. */
    void pause() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    /** Ends it without a chance to tidy up, also while it is paused. */
    int kill() {
        process.toHandle().destroyForcibly();
        return await();
    }

    private void signal(String name) {
        try {
            int done = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (done != 0) throw new IllegalStateException("kill -%s failed with %d".formatted(name, done));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
