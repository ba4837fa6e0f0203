package org.cultureledger.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server that a test class runs against, that of {@code MONGODB_URI} or else an embedded one. It is opened when it is
 * first asked for and closed after the class, so that the class can be run again.
 */
final class MongoServerExtension implements AfterAllCallback {

    private final Queue<MongoDatabase> used = new ConcurrentLinkedQueue<>();
    private @Nullable Server open;

    /** A server and the client that the tests reach it with. */
    private record Server(Optional<EmbeddedMongo> embedded, ConnectionString address, MongoClient client) {

        static Server open() {
            var uri = Optional.ofNullable(System.getenv("MONGODB_URI")).filter(it -> !it.isBlank());
            Optional<EmbeddedMongo> embedded =
                    uri.isPresent() ? Optional.empty() : Optional.of(EmbeddedMongo.inMemory());
            var address = new ConnectionString(
                    uri.or(() -> embedded.map(EmbeddedMongo::connectionString)).orElseThrow());
            return new Server(embedded, address, MongoClients.create(address));
        }

        void close() {
            client.close();
            embedded.ifPresent(EmbeddedMongo::close);
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (open == null) return;
        used.forEach(MongoDatabase::drop);
        used.clear();
        open.close();
        open = null;
    }

    private synchronized Server server() {
        if (open == null) open = Server.open();
        return open;
    }

    /** Host and port of a server that takes writes, or of one that may. */
    String host() {
        return server().address().getHosts().getFirst();
    }

    /** For a process that connects by itself. */
    String uri() {
        return server().address().getConnectionString();
    }

    /** Credentials and the like, for a client that goes another way. */
    MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder().applyConnectionString(server().address());
    }

    /** A database of its own, dropped at the end. What a test writes past the log is visible to the log at once. */
    MongoDatabase newDatabase() {
        var database =
                server().client().getDatabase("test-" + UUID.randomUUID()).withWriteConcern(WriteConcern.MAJORITY);
        used.add(database);
        return database;
    }
}
