package org.cultureledger.temporal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How fast positions rise, measured over the last half a minute to minute. Thread-safe. */
public final class Pace {

    private static final long HALF_A_MINUTE = Duration.ofSeconds(30).toNanos();

    private record Sighting(long position, long at) {}

    private final LongSupplier nanos;
    private @Nullable Sighting start;
    private @Nullable Sighting middle;
    private @Nullable Sighting last;

    /** @param nanos as {@link System#nanoTime()} */
    public Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public synchronized void reached(long position) {
        var now = new Sighting(position, nanos.getAsLong());
        if (start == null || middle == null) {
            start = now;
            middle = now;
        } else if (now.at - middle.at > HALF_A_MINUTE) {
            start = middle;
            middle = now;
        }
        last = now;
    }

    /** How long it takes to a position at this pace; empty as long as there is none. */
    public synchronized Optional<Duration> timeTo(long target) {
        if (start == null || last == null || last.position <= start.position) return Optional.empty();
        double nanosEach = (double) (last.at - start.at) / (last.position - start.position);
        return Optional.of(Duration.ofNanos(Math.round(nanosEach * Math.max(0, target - last.position))));
    }
}
