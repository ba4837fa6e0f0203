package org.cultureledger.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.UUID;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;

/** A database of one test's own, on the MongoDB of {@code MONGODB_URI} where that is set; dropped at the end. */
public final class TrialDatabase implements AutoCloseable {

    private final Optional<EmbeddedMongo> embedded;
    private final MongoClient client;
    private final MongoDatabase database;

    public TrialDatabase() {
        var uri = Optional.ofNullable(System.getenv("MONGODB_URI")).filter(it -> !it.isBlank());
        embedded = uri.isPresent() ? Optional.empty() : Optional.of(EmbeddedMongo.inMemory());
        client = MongoClients.create(uri.orElseGet(() -> embedded.orElseThrow().connectionString()));
        database = client.getDatabase("platform-" + UUID.randomUUID());
    }

    public MongoDatabase get() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        embedded.ifPresent(EmbeddedMongo::close);
    }
}
