package org.cultureledger.temporal.process;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.axon.HeadTokenStore;
import org.cultureledger.temporal.axon.ViewHealth;
import org.cultureledger.temporal.axon.ViewProcessors;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.SlipLedger;
import org.cultureledger.temporal.mongo.Heads;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ViewDatabase;

/** A process that feeds the example's views from the log in its database, and prints how far each has got. */
final class ViewNode {

    static final List<View<?>> VIEWS = List.of(Accountability.VIEW, SlipLedger.VIEW);

    /** As in production. */
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

    /** Printed once the views are followed or stood by for. */
    static final String STARTED = "started";

    private static final String REACHED = "reached ";

    private static final int BATCH = 20;
    private static final int CACHED_ROWS = 30;
    private static final String ADDRESS = "mongodb:";

    private ViewNode() {}

    /**
     * @param arguments the directory of a database of its own, or the address of one that it shares; the database's name; the
     *     node's name
     */
    public static void main(String[] arguments) {
        var where = arguments[0];
        var own = !where.startsWith(ADDRESS);
        var address =
                own ? EmbeddedMongo.at(Path.of(where), EmbeddedMongo.ANY_PORT).connectionString() : where;
        var client = MongoClients.create(address);
        var database = client.getDatabase(arguments[1]);
        var views = new ViewDatabase(client, database);
        var tokens = own
                ? HeadTokenStore.ofOnlyProcess(views.heads())
                : new HeadTokenStore(views.heads(), arguments[2], CLAIM_TIMEOUT);
        var configurer =
                DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(_ -> StoredLog.engine(database));
        configurer.eventProcessing(processing -> {
            var processors =
                    new ViewProcessors(processing, tokens, ViewNode::recorded, new ViewHealth(), BATCH, CACHED_ROWS);
            for (var view : VIEWS) {
                var store = views.open(view);
                processors.register(store);
                announce(store);
            }
        });
        configurer.start();
        System.out.println(STARTED);
    }

    private static void announce(MongoViewStore<?> store) {
        store.signal().onAdvance(position -> System.out.println(line(store, position)));
    }

    private static String line(MongoViewStore<?> store, long position) {
        return "%s%s %d".formatted(REACHED, store.name(), position);
    }

    /** A view and the position that it was printed to have reached; empty for whatever else is printed. */
    static Optional<Map.Entry<String, Long>> parse(String line) {
        if (!line.startsWith(REACHED)) return Optional.empty();
        var parts = line.substring(REACHED.length()).split(" ", -1);
        return Optional.of(Map.entry(parts[0], Long.parseLong(parts[1])));
    }

    private static Recorded recorded(TrackedEventMessage<?> message) {
        long position = message.trackingToken().position().orElseThrow();
        return Recorded.alone(position, message.getTimestamp())
                .within(number(message, "commitFirst"), number(message, "commitLast"));
    }

    private static long number(TrackedEventMessage<?> message, String name) {
        return message.getMetaData().get(name) instanceof Number number
                ? number.longValue()
                : message.trackingToken().position().orElseThrow();
    }

    /** How far every view has got, whoever takes it there. */
    static long reached(Heads heads) {
        return VIEWS.stream()
                .mapToLong(view -> heads.find(view.name()).orElseThrow().position())
                .min()
                .orElseThrow();
    }
}
