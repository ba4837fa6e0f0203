package org.cultureledger.platform.storage;

import com.mongodb.ConnectionString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The MongoDB that the ledger is kept in, for as long as the ledger runs. */
final class LedgerDatabase implements AutoCloseable {

    /** The built-in server's file: where it is, the data stay with the built-in server. */
    static final String BUILT_IN_FILE = "ledger.mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerDatabase.class);

    private final DatabaseKind kind;
    private final ConnectionString address;
    private final Runnable stop;

    private LedgerDatabase(DatabaseKind kind, String address, Runnable stop) {
        this.kind = kind;
        this.address = StorageSettings.parse(address);
        this.stop = stop;
    }

    /**
     * Takes the first way that there is: the configured one, a {@code mongod} on the PATH, the built-in server.
     *
     * @throws RuntimeException that {@link StartFailures} explains, if it cannot be had
     */
    static LedgerDatabase open(StorageSettings settings, Optional<Path> mongod) {
        var database = settings.uri() != null ? configured(settings.uri()) : own(settings, mongod);
        LOG.info(
                "The ledger is kept in {}",
                switch (database.kind) {
                    case CONFIGURED -> "the MongoDB of MONGODB_URI, database " + settings.database();
                    case STARTED -> "a MongoDB started on " + settings.data();
                    case BUILT_IN -> "the built-in database (for trying out) in " + settings.data();
                });
        return database;
    }

    private static LedgerDatabase configured(String uri) {
        return new LedgerDatabase(DatabaseKind.CONFIGURED, uri, () -> {});
    }

    private static LedgerDatabase own(StorageSettings settings, Optional<Path> mongod) {
        if (settings.data().equals(StorageSettings.MEMORY)) return builtIn(EmbeddedMongo.inMemory());
        var directory = Path.of(settings.data());
        PrivateFiles.prepare(directory);
        var file = directory.resolve(BUILT_IN_FILE);
        if (mongod.isEmpty() || Files.exists(file)) {
            var server = EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT);
            PrivateFiles.restrict(file);
            return builtIn(server);
        }
        var process = MongodProcess.start(mongod.get(), directory.resolve("mongod"));
        return new LedgerDatabase(DatabaseKind.STARTED, process.address(), process::close);
    }

    private static LedgerDatabase builtIn(EmbeddedMongo server) {
        return new LedgerDatabase(DatabaseKind.BUILT_IN, server.connectionString(), server::close);
    }

    DatabaseKind kind() {
        return kind;
    }

    ConnectionString address() {
        return address;
    }

    @Override
    public void close() {
        stop.run();
    }
}
