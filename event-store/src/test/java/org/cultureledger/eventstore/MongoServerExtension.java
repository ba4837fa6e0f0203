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
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server that a test class runs against, that of {@code MONGODB_URI} or else an embedded one. */
final class MongoServerExtension implements AfterAllCallback {

    private final Optional<EmbeddedMongo> embedded;
    private final ConnectionString address;
    private final MongoClient client;
    private final Queue<MongoDatabase> used = new ConcurrentLinkedQueue<>();

    MongoServerExtension() {
        var uri = Optional.ofNullable(System.getenv("MONGODB_URI")).filter(it -> !it.isBlank());
        embedded = uri.isPresent() ? Optional.empty() : Optional.of(EmbeddedMongo.inMemory());
        address = new ConnectionString(
                uri.or(() -> embedded.map(EmbeddedMongo::connectionString)).orElseThrow());
        client = MongoClients.create(address);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        used.forEach(MongoDatabase::drop);
        client.close();
        embedded.ifPresent(EmbeddedMongo::close);
    }

    /** Host and port of a server that takes writes, or of one that may. */
    String host() {
        return address.getHosts().getFirst();
    }

    /** Credentials and the like, for a client that goes another way. */
    MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder().applyConnectionString(address);
    }

    /** A database of its own, dropped at the end. What a test writes past the log is visible to the log at once. */
    MongoDatabase newDatabase() {
        var database = client.getDatabase("test-" + UUID.randomUUID()).withWriteConcern(WriteConcern.MAJORITY);
        used.add(database);
        return database;
    }
}
