package org.cultureledger.benchmark.store;

/** Something that stores and replays events. Thread-safe. */
interface Contender extends AutoCloseable {

    String name();

    /** Stores an event, alone; returns when it is durable. */
    void append(Place place, Noted event);

    /**
     * Reads events from the first one on, payload and metadata deserialized.
     *
     * @param deadline of {@link System#nanoTime()}, past which no second event is read
     * @return how many were read
     */
    long replay(long deadline);

    @Override
    default void close() {}
}
