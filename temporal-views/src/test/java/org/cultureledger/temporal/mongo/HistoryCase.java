package org.cultureledger.temporal.mongo;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cultureledger.temporal.example.Histories;

/** A random history and a random way to take a view through it; all of it follows from the seed, which a failure names. */
record HistoryCase(long seed, int length, int batchSize, int otherBatchSize, int cachedRows) {

    private static final int CASES = 30;

    static Stream<HistoryCase> all() {
        return LongStream.rangeClosed(1, CASES).mapToObj(HistoryCase::of);
    }

    private static HistoryCase of(long seed) {
        var random = new Random(seed);
        return new HistoryCase(
                seed, random.nextInt(1, 61), random.nextInt(1, 21), random.nextInt(1, 21), random.nextInt(1, 9));
    }

    /** @param things how many different milestones, and as many decisions, the events are about */
    List<Object> events(int things) {
        return Histories.random(seed, length, things);
    }

    int last() {
        return length - 1;
    }
}
