package org.cultureledger.platform.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** Makes a server the only node of a replica set, which transactions and majority writes need. */
final class ReplicaSetOfOne {

    static final String NAME = "ledger";

    private static final int NOT_YET_INITIALIZED = 94;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int SELECTION_SECONDS = 1;

    private ReplicaSetOfOne() {}

    static String address(int port) {
        return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(port);
    }

    /** @throws StartFailure if the server ends, or takes no writes in time */
    static void await(MongodProcess.Attempt attempt) {
        var deadline = Instant.now().plus(attempt.patience());
        try (var client = client(attempt.port())) {
            var admin = client.getDatabase("admin");
            boolean configured = false;
            while (Instant.now().isBefore(deadline)) {
                attempt.refuseEnded();
                try {
                    configured = configured || configure(admin, attempt.port());
                    if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) return;
                } catch (MongoException _) {
                    // not there yet: looked at again below
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
        throw new StartFailure("mongod takes no writes after %d seconds, see %s"
                .formatted(attempt.patience().toSeconds(), attempt.log().toAbsolutePath()));
    }

    private static MongoClient client(int port) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address(port)))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    /** The port is another one at each start, so the set's only member moves to it. */
    private static boolean configure(MongoDatabase admin, int port) {
        try {
            var config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            int version = config.getInteger("version", 0) + 1;
            admin.runCommand(new Document("replSetReconfig", configuration(port, version)).append("force", true));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) throw e;
            admin.runCommand(new Document("replSetInitiate", configuration(port, 1)));
        }
        return true;
    }

    private static Document configuration(int port, int version) {
        return new Document("_id", NAME)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", "127.0.0.1:" + port)));
    }
}
