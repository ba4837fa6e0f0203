package org.cultureledger.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Commits of one event a second, by one caller and by eight at once. On the database of {@code MONGODB_URI}, else on the
 * built-in server in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class AppendBenchmark {

    private static final Map<String, String> PAYLOAD = Map.of("title", "Close the loop", "owner", "person/p-1");

    private final AtomicLong stream = new AtomicLong();
    private final String database = "benchmark-" + UUID.randomUUID();
    private EmbeddedMongo embedded;
    private MongoClient client;
    private MongoEventStorageEngine engine;

    @Setup
    public void open() {
        embedded = EmbeddedMongo.inMemory();
        client = MongoClients.create(System.getenv().getOrDefault("MONGODB_URI", embedded.connectionString()));
        var serializer = Jackson3Serializer.builder().build();
        var settings = MongoEventStorageEngine.builder().database(client.getDatabase(database));
        settings.eventSerializer(serializer).snapshotSerializer(serializer);
        engine = settings.build();
    }

    @TearDown
    public void close() {
        engine.close();
        client.getDatabase(database).drop();
        client.close();
        embedded.close();
    }

    @Benchmark
    @Threads(1)
    public void oneCaller() {
        append();
    }

    @Benchmark
    @Threads(8)
    public void eightCallers() {
        append();
    }

    private void append() {
        engine.appendEvents(
                List.of(new GenericDomainEventMessage<>("Thing", "thing/" + stream.incrementAndGet(), 0, PAYLOAD)));
    }
}
