package org.cultureledger.benchmark.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.cultureledger.benchmark.Load;
import org.cultureledger.benchmark.Server;
import org.cultureledger.eventstore.MongoEventStorageEngine;

/** A log that is filled with streams of 20 events, a commit each. */
final class GrowingLog implements AutoCloseable {

    private static final int FILLERS = 16;
    private static final String AGGREGATE = "Thing";

    private final MongoEventStorageEngine engine;
    private final List<Noted> events = Noted.ofBytes(StoreChapter.SMALL_PAYLOAD);
    private final AtomicInteger streams = new AtomicInteger();

    GrowingLog(Server server) {
        engine = Contenders.engine(server.newDatabase());
    }

    MongoEventStorageEngine engine() {
        return engine;
    }

    /** Number of events that it was filled with. */
    int size() {
        return streams.get() * Streams.SMALL_STREAM;
    }

    /** Number of streams of 20 events. */
    int streams() {
        return streams.get();
    }

    static String name(int stream) {
        return "stream/" + stream;
    }

    /**
     * Fills the log up to a size, as far as it comes.
     *
     * @param deadline of {@link System#nanoTime()}
     * @return whether the size was reached
     */
    boolean growTo(int size, long deadline) {
        int wanted = size / Streams.SMALL_STREAM;
        int begin = streams.get();
        var next = new AtomicInteger(begin);
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (begin < wanted && left.isPositive()) {
            Load.until(FILLERS, deadline, _ -> _ -> {
                int stream = next.getAndIncrement();
                if (stream >= wanted) return false;
                engine.appendEvents(stream(stream));
                streams.incrementAndGet();
                return true;
            });
        }
        return streams.get() >= wanted;
    }

    private List<DomainEventMessage<?>> stream(int number) {
        return IntStream.range(0, Streams.SMALL_STREAM)
                .<DomainEventMessage<?>>mapToObj(sequence ->
                        new GenericDomainEventMessage<>(AGGREGATE, name(number), sequence, event(number + sequence)))
                .toList();
    }

    /** One more event, of a stream beside those that the log is filled with. */
    void append(Place place) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                AGGREGATE, place.stream(), place.sequence(), event((int) place.sequence()))));
    }

    private Noted event(int number) {
        return events.get(number % events.size());
    }

    @Override
    public void close() {
        engine.close();
    }
}
