package org.cultureledger.importing.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works on rows in several lanes at once. Rows of one stream use the same lane, one behind the other. A lane that fails
 * stops all: what waits is left undone.
 */
final class Lanes<T> {

    static final int COUNT = 8;

    /** In all lanes fewer than a thousand, those under work and the one being handed in included. */
    private static final int WAITING = 120;

    /** What a queue holds: work, or the end of it. */
    private record Item<T>(@Nullable T work) {}

    private final List<Lane<T>> lanes;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean stopped;

    private record Lane<T>(BlockingQueue<Item<T>> queue, Thread thread) {}

    Lanes(Consumer<T> work) {
        lanes = IntStream.range(0, COUNT).mapToObj(number -> open(number, work)).toList();
    }

    private Lane<T> open(int number, Consumer<T> work) {
        var queue = new ArrayBlockingQueue<Item<T>>(WAITING);
        return new Lane<>(
                queue, Thread.ofVirtual().name("import-lane-" + number).start(() -> run(queue, work)));
    }

    private void run(BlockingQueue<Item<T>> queue, Consumer<T> work) {
        try {
            for (var item = queue.take().work();
                    item != null;
                    item = queue.take().work()) if (!stopped) attempt(item, work);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(T item, Consumer<T> work) {
        try {
            work.accept(item);
        } catch (Throwable e) { // a lane that is gone would let whoever hands in work wait for ever
            failure.compareAndSet(null, e);
            stopped = true;
        }
    }

    /** Hands in work, as soon as its lane has room. Once stopped, it is left undone. */
    void put(String stream, T work) throws InterruptedException {
        lanes.get(Math.floorMod(stream.hashCode(), COUNT)).queue().put(new Item<>(work));
    }

    /** Leaves undone what waits. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Waits until all that was handed in is done or left. */
    void finish() throws InterruptedException {
        for (var lane : lanes) lane.queue().put(new Item<>(null));
        for (var lane : lanes) lane.thread().join();
    }

    /** Why a lane failed. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }
}
