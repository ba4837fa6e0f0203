package org.cultureledger.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Commits that wait to be stored in batches. Whoever has just got its answer is likely to come again at once; so the
 * next batch is given a moment to grow as large as the last one, which costs little beside bringing it to disk.
 * Thread-safe; for one thread that takes.
 */
final class CommitQueue {

    private static final int MAX_BATCH = 500;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition enough = lock.newCondition();
    private final Deque<PendingCommit> waiting = new ArrayDeque<>();
    private final int capacity;

    /** How many commits make it worth while to wake whoever takes them. */
    private int wanted = 1;

    /** Whether a batch is being stored or gathered. */
    private boolean busy;

    private boolean closed;

    /** @param capacity most commits that may wait */
    CommitQueue(int capacity) {
        this.capacity = capacity;
    }

    /**
     * @throws AppendQueueFullException if too many commits are waiting
     * @throws EventStoreException if the queue is closed
     */
    void add(PendingCommit commit) {
        lock.lock();
        try {
            if (closed) {
                throw new EventStoreException("The event log is closed");
            }
            if (waiting.size() == capacity) {
                throw new AppendQueueFullException(capacity);
            }
            waiting.add(commit);
            signalIfEnough();
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing is waiting or about to be taken, so that nobody is overtaken by whoever passes the queue by. */
    boolean isIdle() {
        lock.lock();
        try {
            return !closed && !busy && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses further commits. Those that wait are still handed out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            enough.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there are commits.
     *
     * @param expected how many are likely to come
     * @param patience how long to wait for so many before being content with fewer
     * @return false if there are none and never will be
     */
    boolean awaitCommits(int expected, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            awaitSoMany(Math.min(expected, capacity), patience.toNanos());
            busy = false;
            wanted = 1;
            while (waiting.isEmpty() && !closed) {
                enough.await();
            }
            busy = !waiting.isEmpty();
            return busy;
        } finally {
            lock.unlock();
        }
    }

    private void awaitSoMany(int expected, long nanos) throws InterruptedException {
        wanted = expected;
        long left = nanos;
        while (waiting.size() < expected && !closed && left > 0) {
            left = enough.awaitNanos(left);
        }
    }

    private void signalIfEnough() {
        if (waiting.size() >= wanted) {
            enough.signalAll();
        }
    }

    /** Takes what is waiting, in order; from a long queue not all at once. */
    Deque<PendingCommit> takeBatch() {
        lock.lock();
        try {
            Deque<PendingCommit> batch = new ArrayDeque<>();
            while (batch.size() < MAX_BATCH && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }
}
