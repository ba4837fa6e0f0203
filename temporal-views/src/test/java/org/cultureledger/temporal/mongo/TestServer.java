package org.cultureledger.temporal.mongo;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/** The server that {@code MONGODB_URI} names, or else an embedded one. */
public final class TestServer implements AutoCloseable {

    private final @Nullable EmbeddedMongo embedded;
    private final String connectionString;
    private final MongoClient client;

    private TestServer(@Nullable String uri) {
        embedded = uri == null ? EmbeddedMongo.inMemory() : null;
        connectionString = embedded == null ? requireNonNull(uri) : embedded.connectionString();
        client = MongoClients.create(connectionString);
    }

    public static TestServer start() {
        return new TestServer(System.getenv("MONGODB_URI"));
    }

    /** Where other processes find it. */
    public String connectionString() {
        return connectionString;
    }

    public MongoClient client() {
        return client;
    }

    public boolean hasTransactions() {
        return embedded == null;
    }

    /** A database of its own, for the caller to drop. */
    public MongoDatabase freshDatabase() {
        return client.getDatabase("views-" + UUID.randomUUID());
    }

    public ViewDatabase views(MongoDatabase database) {
        return new ViewDatabase(client, database);
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) embedded.close();
    }
}
