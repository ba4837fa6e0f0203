package org.cultureledger.platform.upkeep;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Performs each {@link Upkeep} in its time, for as long as the ledger runs. */
@Component
final class HourlyUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HourlyUpkeep.class);
    private static final long FIRST_MINUTE = 1;
    private static final long MINUTES_BETWEEN = 60;

    private final List<Upkeep> upkeeps;
    private @Nullable ScheduledExecutorService clockwork;

    HourlyUpkeep(List<Upkeep> upkeeps) {
        this.upkeeps = List.copyOf(upkeeps);
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("upkeep").factory());
        var _ = started.scheduleWithFixedDelay(this::performAll, FIRST_MINUTE, MINUTES_BETWEEN, MINUTES);
        clockwork = started;
    }

    /** One that fails keeps none of the others from being performed. */
    void performAll() {
        for (var upkeep : upkeeps) {
            try {
                upkeep.perform();
            } catch (RuntimeException failure) {
                LOG.warn(
                        "{} failed, and will be done again in an hour",
                        upkeep.getClass().getSimpleName(),
                        failure);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) clockwork.shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
