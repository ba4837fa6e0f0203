package org.cultureledger.benchmark.report;

import java.util.Arrays;
import java.util.Collection;

/** How long each of many operations took, in nanoseconds. For one thread at a time. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int count;
    private boolean sorted = true;

    public static Latencies merged(Collection<Latencies> parts) {
        var all = new Latencies();
        parts.forEach(part -> {
            for (int i = 0; i < part.count; i++) all.add(part.nanos[i]);
        });
        return all;
    }

    public void add(long duration) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = duration;
        sorted = false;
    }

    /** Runs {@code operation} and takes note of how long it took. */
    public void time(Runnable operation) {
        long start = System.nanoTime();
        operation.run();
        add(System.nanoTime() - start);
    }

    public int count() {
        return count;
    }

    /**
     * The duration that this part of the operations did not exceed, in milliseconds.
     *
     * @param part between 0 and 1, 0.5 for the median
     * @throws IllegalStateException if nothing was timed
     */
    public double millis(double part) {
        if (count == 0) throw new IllegalStateException("Nothing was timed");
        if (!sorted) Arrays.sort(nanos, 0, count);
        sorted = true;
        return nanos[Math.min(count - 1, (int) (part * count))] / 1e6;
    }

    /** Median, 99th and 99.9th percentile in milliseconds, as a table cell. */
    public String cell() {
        return count == 0
                ? "–"
                : "%s / %s / %s"
                        .formatted(
                                Figures.millis(millis(0.5)),
                                Figures.millis(millis(0.99)),
                                Figures.millis(millis(0.999)));
    }

    /** Median and 99th percentile in milliseconds, as a table cell. */
    public String shortCell() {
        return count == 0 ? "–" : "%s / %s".formatted(Figures.millis(millis(0.5)), Figures.millis(millis(0.99)));
    }
}
