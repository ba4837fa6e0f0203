package org.cultureledger.platform.storage;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.cultureledger.platform.LedgerClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database before anything asks for it. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** A server that does not answer within these seconds is not there, or no node of it takes writes. */
    private static final int SELECTION_SECONDS = 5;

    private static final int READ_SECONDS = 5;

    @Bean
    LedgerClock clock() {
        return new LedgerClock();
    }

    @Bean
    StorageSettings storageSettings(Environment environment) {
        return StorageSettings.of(environment);
    }

    @Bean(destroyMethod = "close")
    LedgerDatabase ledgerDatabase(StorageSettings settings) {
        return LedgerDatabase.open(settings, MongodProcess.onPath());
    }

    @Bean
    DatabaseKind databaseKind(LedgerDatabase database) {
        return database.kind();
    }

    /** Socket timeouts rather than {@code timeoutMS}, which would hide whether a commit was sent. */
    @Bean(destroyMethod = "close")
    MongoClient mongoClient(LedgerDatabase database) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(database.address())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(READ_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    /** @throws StartFailure if the server does not answer */
    @Bean
    MongoDatabase mongoDatabase(MongoClient client, StorageSettings settings, LedgerDatabase opened) {
        var database = client.getDatabase(settings.database());
        try {
            database.runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw new StartFailure(
                    "The MongoDB at %s cannot be reached"
                            .formatted(String.join(", ", opened.address().getHosts())),
                    e);
        }
        return database;
    }
}
