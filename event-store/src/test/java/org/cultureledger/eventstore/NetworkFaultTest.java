package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cultureledger.eventstore.Fixtures.event;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Commits when connections break. What the log holds is looked up past the proxy. */
class NetworkFaultTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final int SEED = 42;
    private static final int THREADS = 8;
    private static final int COMMITS_PER_THREAD = 10;

    private final MongoDatabase database = SERVER.newDatabase();
    private final FaultyProxy proxy = new FaultyProxy(new ServerAddress(SERVER.host()), SEED);
    private final MongoClient client = MongoClients.create(throughProxy());
    private final MongoClient secondClient = MongoClients.create(throughProxy());

    @AfterEach
    void disconnect() {
        client.close();
        secondClient.close();
        proxy.close();
    }

    @Test
    void every_commit_is_resolved_and_in_the_log_exactly_once() throws Exception {
        List<String> accepted = Collections.synchronizedList(new ArrayList<>());
        try (MongoEventStorageEngine first = engine(client, Duration.ofSeconds(20));
                MongoEventStorageEngine second = engine(secondClient, Duration.ofSeconds(20));
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            proxy.breakInserts(0.25);
            List<Callable<Void>> writers = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(
                            thread -> () -> write(thread % 2 == 0 ? first : second, "stream-" + thread, accepted))
                    .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            proxy.breakInserts(0);
        }
        assertThat(proxy.faults()).as("inserts broken").isGreaterThan(2);
        assertThat(accepted).hasSize(THREADS * COMMITS_PER_THREAD);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(accepted);
        assertThatChainIsWhole();
    }

    private static Void write(MongoEventStorageEngine engine, String stream, List<String> accepted) {
        for (int i = 0; i < COMMITS_PER_THREAD; i++) {
            engine.appendEvents(event(stream, i));
            accepted.add(CommitKeys.ofStream(stream, i));
        }
        return null;
    }

    @Test
    void an_outcome_that_cannot_be_learnt_in_time_is_reported_as_unknown() {
        try (MongoEventStorageEngine engine = engine(client, Duration.ofSeconds(1))) {
            engine.appendEvents(event("alpha", 0));
            proxy.goDownAfterNextInsert();
            assertThatThrownBy(() -> engine.appendEvents(event("alpha", 1)))
                    .isInstanceOf(OutcomeUnknownException.class);

            assertThatThrownBy(() -> engine.appendEvents(event("beta", 0)))
                    .isInstanceOf(EventStoreException.class)
                    .isNotInstanceOf(OutcomeUnknownException.class);

            proxy.comeBack();
            engine.appendEvents(event("gamma", 0));
        }
        assertThat(stored()).containsExactly("alpha@0", "alpha@1", "gamma@0");
        assertThatChainIsWhole();
    }

    private MongoClientSettings throughProxy() {
        return SERVER.settings()
                .applyToClusterSettings(cluster -> cluster.mode(ClusterConnectionMode.SINGLE)
                        .hosts(List.of(proxy.address()))
                        .serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(2, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                .build();
    }

    private MongoEventStorageEngine engine(MongoClient through, Duration patience) {
        return Fixtures.engine(through.getDatabase(database.getName()), builder -> builder.patience(patience));
    }

    private List<String> stored() {
        return CommitLog.readOnly(database)
                .commitsFrom(0)
                .flatMap(commit -> commit.events().stream())
                .map(Fixtures::keyOf)
                .toList();
    }

    private void assertThatChainIsWhole() {
        assertThat(new ChainVerifier(List.of())
                        .verify(CommitLog.readOnly(database).scan()))
                .isEmpty();
    }
}
