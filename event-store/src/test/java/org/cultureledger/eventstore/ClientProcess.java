package org.cultureledger.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.cultureledger.eventstore.RecordingClient.Append;
import org.cultureledger.eventstore.history.ClientRecord;

/**
 * A process of several {@linkplain RecordingClient clients} that share one engine. It says {@code ready}, begins when it
 * hears {@code go}, stops when it hears {@code stop} or has nothing more to do, says {@code done}, and when it hears
 * {@code look} has every client read every stream a last time.
 */
final class ClientProcess {

    private final Assignment assignment;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private ClientProcess(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * @param arguments an {@link Assignment}
     */
    public static void main(String[] arguments) throws Exception {
        new ClientProcess(Assignment.read(arguments[0])).run();
    }

    static ChildProcess start(Assignment assignment) throws IOException {
        return ChildProcess.start(ClientProcess.class, assignment.text());
    }

    private void run() throws Exception {
        try (MongoClient client = MongoClients.create(settings());
                MongoEventStorageEngine engine = engine(client.getDatabase(assignment.database))) {
            List<RecordingClient> clients = new ArrayList<>();
            CommandBus bus = bus(engine);
            for (int number = 0; number < assignment.clients; number++) {
                var record = ClientRecord.begin(Path.of(assignment.records), assignment.name + "-" + number);
                clients.add(new RecordingClient(assignment, number, bus, engine, record));
            }
            System.out.println("ready");
            var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            orders.readLine();
            obey(orders, clients, engine);
        }
    }

    /** The server may be just starting, or the way to it bad. */
    private MongoEventStorageEngine engine(MongoDatabase database) {
        var clock = Clock.offset(Clock.systemUTC(), assignment.clock());
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(
                        () -> Fixtures.engine(
                                database,
                                builder ->
                                        builder.patience(assignment.patience()).clock(clock)),
                        Objects::nonNull);
    }

    private void obey(BufferedReader orders, List<RecordingClient> clients, MongoEventStorageEngine engine)
            throws Exception {
        var look = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> {
            orders.lines().forEach(order -> {
                if (order.equals("stop")) stopped.set(true);
                if (order.equals("look")) look.countDown();
            });
            Runtime.getRuntime().halt(1); // the parent is gone
        });
        inParallel(clients, client -> client.work(stopped::get));
        System.out.println("done");
        look.await();
        var streams = streams(engine);
        inParallel(clients, client -> streams.forEach(stream -> client.see(stream, true)));
        System.out.println("looked");
    }

    private static List<String> streams(MongoEventStorageEngine engine) {
        return engine.log()
                .commitsFrom(0)
                .flatMap(commit -> commit.events().stream())
                .map(EventDocuments::stream)
                .distinct()
                .toList();
    }

    private interface Work {
        void of(RecordingClient client);
    }

    private static void inParallel(List<RecordingClient> clients, Work work) throws InterruptedException {
        var threads = clients.stream()
                .map(client -> Thread.ofPlatform().start(() -> work.of(client)))
                .toList();
        for (var thread : threads) thread.join();
    }

    private static CommandBus bus(MongoEventStorageEngine engine) {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var bus = new LedgerCommandBus(SimpleCommandBus.builder(), engine.log());
        bus.subscribe(Append.class.getName(), message -> {
            var append = (Append) message.getPayload();
            store.publish(
                    new GenericDomainEventMessage<>("Programme", append.stream(), append.sequence(), append.event()));
            return append.operation();
        });
        return bus;
    }

    private MongoClientSettings settings() {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(assignment.uri))
                .applyToSocketSettings(socket -> socket.readTimeout(assignment.readTimeoutMillis, TimeUnit.MILLISECONDS)
                        .connectTimeout(assignment.readTimeoutMillis, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(assignment.readTimeoutMillis, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(500, TimeUnit.MILLISECONDS));
        if (assignment.proxy != 0) {
            var proxy = new ServerAddress(InetAddress.getLoopbackAddress().getHostAddress(), assignment.proxy);
            settings.applyToClusterSettings(
                    cluster -> cluster.mode(ClusterConnectionMode.SINGLE).hosts(List.of(proxy)));
        }
        return settings.build();
    }
}
