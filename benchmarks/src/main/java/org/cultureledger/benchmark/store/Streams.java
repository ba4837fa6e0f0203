package org.cultureledger.benchmark.store;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/** How events are spread over streams. Callers never meet at one place: what a contest costs is measured by itself. */
enum Streams {

    /** Each caller fills streams of its own, 20 events each. */
    SMALL("small streams") {
        @Override
        Places open() {
            return _ -> new OwnStreams();
        }
    },

    /** All callers write to one stream. */
    HOT("one hot stream") {
        @Override
        Places open() {
            var stream = newName();
            var next = new AtomicLong();
            return _ -> () -> new Place(stream, next.getAndIncrement());
        }
    },

    /** All callers write to 10,000 streams, to the n-th of them one n-th as often as to the first. */
    ZIPF("Zipf streams") {
        @Override
        Places open() {
            var prefix = newName() + "-";
            var next = new AtomicLongArray(ZIPF_STREAMS);
            return caller -> {
                var random = new Random(caller);
                return () -> {
                    int stream = rank(random.nextDouble());
                    return new Place(prefix + stream, next.getAndIncrement(stream));
                };
            };
        }
    };

    static final int SMALL_STREAM = 20;
    static final int ZIPF_STREAMS = 10_000;

    /** Part of all events that goes to the streams up to each rank. */
    private static final double[] ZIPF_SHARES = shares();

    /** Hands out the places of one measurement. */
    interface Places {

        /** The places of one caller, for its thread alone. */
        Supplier<Place> of(int caller);
    }

    private static final class OwnStreams implements Supplier<Place> {

        private String stream = newName();
        private long next;

        @Override
        public Place get() {
            if (next == SMALL_STREAM) {
                stream = newName();
                next = 0;
            }
            return new Place(stream, next++);
        }
    }

    private final String title;

    Streams(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Places in streams that nobody has written to. */
    abstract Places open();

    private static String newName() {
        return "stream/" + UUID.randomUUID();
    }

    private static int rank(double share) {
        int found = Arrays.binarySearch(ZIPF_SHARES, share);
        return Math.min(ZIPF_STREAMS - 1, found < 0 ? -found - 1 : found);
    }

    private static double[] shares() {
        var shares = new double[ZIPF_STREAMS];
        double sum = 0;
        for (int rank = 0; rank < ZIPF_STREAMS; rank++) shares[rank] = sum += 1.0 / (rank + 1);
        for (int rank = 0; rank < ZIPF_STREAMS; rank++) shares[rank] /= sum;
        return shares;
    }
}
