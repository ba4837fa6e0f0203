package org.cultureledger.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Which message between a driver and its server meets which fault: drawn by a seed. */
final class FaultSchedule {

    /** What can happen to a request and its answer. */
    enum Fault {
        NONE,
        /** The connection breaks before the server gets the request. */
        REQUEST_LOST,
        /** The connection breaks after the server has executed the request. */
        ANSWER_LOST,
        /** The connection breaks in the middle of the answer. */
        ANSWER_TORN,
        /** The connection breaks, and the request reaches the server just ahead of the next insert. */
        REQUEST_LATE,
        /** The request takes its time. */
        DELAYED
    }

    private static final List<Fault> OF_INSERTS =
            List.of(Fault.REQUEST_LOST, Fault.ANSWER_LOST, Fault.ANSWER_TORN, Fault.REQUEST_LATE, Fault.DELAYED);
    private static final List<Fault> OF_OTHERS =
            List.of(Fault.REQUEST_LOST, Fault.ANSWER_LOST, Fault.ANSWER_TORN, Fault.DELAYED);
    private static final int LONGEST_DELAY_MILLIS = 200;

    private final Random random;
    private double rateOfInserts;
    private double rateOfOthers;
    private int faults;
    private int insertsUntilBlackHole = -1;

    FaultSchedule(long seed) {
        random = new Random(seed);
    }

    /**
     * @param ofInserts fraction of the inserts, from 0 to 1, that meet a fault from now on
     * @param ofOthers the same of all other requests
     */
    synchronized void setRates(double ofInserts, double ofOthers) {
        rateOfInserts = ofInserts;
        rateOfOthers = ofOthers;
    }

    /** Draws one of the next {@code inserts} inserts, at which {@link #opensBlackHole} will say yes. */
    synchronized void drawBlackHole(int inserts) {
        insertsUntilBlackHole = 1 + random.nextInt(inserts);
    }

    synchronized boolean opensBlackHole(byte[] request) {
        return WireMessages.isInsert(request) && insertsUntilBlackHole > 0 && --insertsUntilBlackHole == 0;
    }

    synchronized Fault next(byte[] request) {
        boolean insert = WireMessages.isInsert(request);
        if (random.nextDouble() >= (insert ? rateOfInserts : rateOfOthers)) return Fault.NONE;
        faults++;
        var possible = insert ? OF_INSERTS : OF_OTHERS;
        return possible.get(random.nextInt(possible.size()));
    }

    synchronized Duration delay() {
        return Duration.ofMillis(1 + random.nextInt(LONGEST_DELAY_MILLIS));
    }

    /** How many requests have met a fault. */
    synchronized int faults() {
        return faults;
    }
}
