package org.cultureledger.eventstore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several {@linkplain ClientProcess processes of clients}, told the same at once. */
final class ClientProcesses implements AutoCloseable {

    private final List<ChildProcess> processes = new ArrayList<>();

    static ClientProcesses start(List<Assignment> assignments) throws IOException {
        var clients = new ClientProcesses();
        for (var assignment : assignments) clients.processes.add(ClientProcess.start(assignment));
        return clients;
    }

    /** Lets all begin when all are ready. */
    void begin() throws IOException, InterruptedException {
        for (var process : processes) process.await("ready");
        for (var process : processes) process.tell("go");
    }

    /** Lets them stop early. */
    void stop() throws IOException {
        for (var process : processes) process.tell("stop");
    }

    /** Waits until none has anything more to do. */
    void finish() throws IOException, InterruptedException {
        for (var process : processes) process.await("done");
    }

    /** Has every client read every stream a last time. */
    void look() throws IOException, InterruptedException {
        for (var process : processes) process.tell("look");
        for (var process : processes) process.await("looked");
    }

    @Override
    public void close() {
        processes.forEach(ChildProcess::close);
    }
}
