package org.cultureledger.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;

/**
 * A process of {@link CrashTest}: appends until it is killed, and prints what has been
 * acknowledged.
 */
final class CrashingWriter {

    static final String DATABASE = "crash";
    static final String OPENING = "opening";
    static final String APPENDING = "appending";

    private static final int THREADS = 8;

    private CrashingWriter() {}

    /**
     * @param arguments the data directory
     */
    public static void main(String[] arguments) {
        System.out.println(OPENING);
        EmbeddedMongo server = EmbeddedMongo.at(Path.of(arguments[0]), EmbeddedMongo.ANY_PORT);
        MongoClient client = MongoClients.create(server.connectionString());
        MongoEventStorageEngine engine = Fixtures.engine(client.getDatabase(DATABASE));
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(() -> append(store));
        }
    }

    private static void append(EmbeddedEventStore store) {
        String stream = UUID.randomUUID().toString();
        for (long sequence = 0; ; sequence += 3) {
            System.out.println(APPENDING);
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("trigger"));
            store.publish(Fixtures.events(stream, sequence, 3));
            work.commit();
            System.out.println(acknowledgement(Receipt.of(work).orElseThrow()));
        }
    }

    static String acknowledgement(Receipt receipt) {
        return "acknowledged %d %s".formatted(receipt.position(), receipt.hash());
    }

    static boolean isAcknowledgement(String line) {
        return line.matches("acknowledged \\d+ [0-9a-f]{64}");
    }
}
