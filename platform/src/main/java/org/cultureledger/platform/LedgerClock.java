package org.cultureledger.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the process. It shows the system's time, except while a made-up history is recorded before anybody
 * else can record anything: then it stands where it was put.
 */
public final class LedgerClock extends Clock {

    private final AtomicReference<Clock> shown = new AtomicReference<>(Clock.systemUTC());

    /** Stands still at {@code time} until told otherwise. */
    public void standAt(Instant time) {
        shown.set(Clock.fixed(time, ZoneOffset.UTC));
    }

    /** Shows the system's time again. */
    public void run() {
        shown.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return shown.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** The same time, told elsewhere. */
    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
