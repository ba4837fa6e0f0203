package org.cultureledger.eventstore;

import java.io.IOException;
import java.nio.file.Path;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;

/** The embedded server, durable, in a process of its own. */
final class ServerProcess {

    private static final String READY = "ready";

    private ServerProcess() {}

    /**
     * @param arguments the data directory and the port
     */
    public static void main(String[] arguments) throws IOException {
        try (var server = EmbeddedMongo.at(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println(READY + " " + server.connectionString());
            while (System.in.read() >= 0) {} // until the parent goes away
        }
    }

    static ChildProcess start(Path directory, int port) throws IOException {
        return ChildProcess.start(ServerProcess.class, directory.toString(), Integer.toString(port));
    }

    /** Waits until the server answers and says where. */
    static String address(ChildProcess server) throws IOException, InterruptedException {
        return server.await(READY);
    }
}
