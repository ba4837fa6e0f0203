package org.cultureledger.eventstore.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a test sees of one fault, added up over its rounds, from any thread; {@link #publish()} makes it a row of
 * docs/faults.md.
 */
public final class FaultReport {

    private final String part;
    private final String fault;
    private final long seed;
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong doubled = new AtomicLong();
    private final List<Duration> recoveries = new ArrayList<>();
    private String remark = "";

    private FaultReport(String part, String fault, long seed) {
        this.part = part;
        this.fault = fault;
        this.seed = seed;
    }

    /**
     * @param part the module, in words
     * @param fault what is done to it, in words; rows of the same part and fault replace one another
     * @param seed what the random choices begin with
     */
    public static FaultReport of(String part, String fault, long seed) {
        return new FaultReport(part, fault, seed);
    }

    /** One more time that the fault was made. */
    public void round() {
        rounds.incrementAndGet();
    }

    /** More attempts to have something stored. */
    public void operations(long more) {
        operations.addAndGet(more);
    }

    /** More that was said to be stored. */
    public void acknowledged(long more) {
        acknowledged.addAndGet(more);
    }

    /** More of which could not be said in time whether it is stored. */
    public void unknown(long more) {
        unknown.addAndGet(more);
    }

    /** More that was acknowledged and is not there, or not as acknowledged. */
    public void lost(long more) {
        lost.addAndGet(more);
    }

    /** More that is there and should not be, or more than once. */
    public void doubled(long more) {
        doubled.addAndGet(more);
    }

    /** How long it took once until work went on. */
    public synchronized void recovered(Duration after) {
        recoveries.add(after);
    }

    /** Whatever else there is to say, in one line. */
    public synchronized void remark(String text) {
        remark = text;
    }

    /** Writes the row; with {@code -Dgenerate=true} in a long run also the document. */
    public synchronized void publish() {
        var row = new FaultRow(
                part,
                fault,
                seed,
                rounds.get(),
                operations.get(),
                acknowledged.get(),
                unknown.get(),
                lost.get(),
                doubled.get(),
                recoveries.stream().map(Duration::toMillis).sorted().toList(),
                remark);
        FaultDocument.ofRepository().add(row);
    }
}
