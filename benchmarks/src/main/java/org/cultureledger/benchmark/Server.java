package org.cultureledger.benchmark;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;

/**
 * A MongoDB to measure on. Every write of every contender is acknowledged by a majority, journalled, so that all are
 * equally durable.
 */
public final class Server implements AutoCloseable {

    private final String name;
    private final boolean realIndexes;
    private final MongoClient client;
    private final Runnable stop;
    private final List<MongoDatabase> used = new ArrayList<>();

    private Server(String name, boolean realIndexes, String address, Runnable stop) {
        this.name = name;
        this.realIndexes = realIndexes;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
        this.stop = stop;
    }

    /** The built-in server without a disk. */
    public static Server inMemory() {
        var embedded = EmbeddedMongo.inMemory();
        return new Server("built-in, in memory", false, embedded.connectionString(), embedded::close);
    }

    /** The built-in server, which answers a write once it is on disk. */
    public static Server durable(Path directory) {
        var embedded = EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT);
        return new Server("built-in, durable", false, embedded.connectionString(), embedded::close);
    }

    /** The MongoDB that somebody else runs. */
    public static Server at(String address) {
        return new Server("MongoDB at MONGODB_URI", true, address, () -> {});
    }

    public String name() {
        return name;
    }

    /** Whether ranges and sorts are served by an index. */
    public boolean hasRealIndexes() {
        return realIndexes;
    }

    public MongoClient client() {
        return client;
    }

    /** A database of its own, dropped at the end. */
    public MongoDatabase newDatabase() {
        var database = client.getDatabase("benchmark-" + UUID.randomUUID());
        used.add(database);
        return database;
    }

    @Override
    public void close() {
        used.forEach(MongoDatabase::drop);
        client.close();
        stop.run();
    }
}
