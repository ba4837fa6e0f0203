package org.cultureledger.temporal.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;

/** An embedded server, even where another one is named, that dies when it is told to. */
final class FailingServer implements AutoCloseable {

    private static final int WORKERS = 4;

    private final FailingBackend backend = new FailingBackend();
    private final MongoServer server = new MongoServer(backend);
    private final MongoClient client;

    FailingServer() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
        client = MongoClients.create(server.getConnectionString());
    }

    FailingBackend backend() {
        return backend;
    }

    MongoDatabase freshDatabase() {
        return client.getDatabase("views-" + UUID.randomUUID());
    }

    ViewDatabase views(MongoDatabase database) {
        return new ViewDatabase(client, database);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
