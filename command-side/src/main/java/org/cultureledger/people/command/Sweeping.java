package org.cultureledger.people.command;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.cultureledger.platform.storage.StartPhase;
import org.cultureledger.platform.vault.OrphanSweep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Clears away orphaned names and texts, soon after the start and then every hour. */
@Component
final class Sweeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final long FIRST_MINUTE = 1;
    private static final long MINUTES_BETWEEN = 60;

    private final OrphanSweep sweep;
    private @Nullable ScheduledExecutorService clockwork;

    Sweeping(OrphanSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public int getPhase() {
        return StartPhase.SWEEP;
    }

    @Override
    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("orphan-sweep").factory());
        var _ = clockwork.scheduleWithFixedDelay(this::sweep, FIRST_MINUTE, MINUTES_BETWEEN, MINUTES);
    }

    /** What one time fails may succeed the next time: nothing depends on it. */
    private void sweep() {
        try {
            sweep.sweep();
        } catch (RuntimeException failed) {
            LOG.warn("Orphaned names and texts were not cleared away, and will be in an hour", failed);
        }
    }

    @Override
    public synchronized void stop() {
        requireNonNull(clockwork).shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
