package org.cultureledger.standalone.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.platform.LedgerClock;
import org.cultureledger.platform.storage.DatabaseKind;
import org.cultureledger.platform.storage.StartPhase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads the sample where it is wanted, once, only into an empty log of the built-in database, before the port opens. Its
 * last day lies shortly before today, so that it is a programme in the midst of its life.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("culture-ledger.sample")
class SampleStart {

    /** Days between the sample's last day and today. */
    private static final int DAYS_AGO = 2;

    private static final int MORNING = 8;

    private final SampleState state;
    private final SampleHistory history = SampleHistory.read();

    SampleStart(SampleState state) {
        this.state = state;
    }

    /** Puts the clock back before the first account is opened, for the log's time never runs backwards. */
    @Bean
    SmartLifecycle sampleClock(MongoEventStorageEngine engine, DatabaseKind database, LedgerClock clock) {
        return new Step(StartPhase.FIRST_ACCOUNT - 1, () -> {
            var empty = engine.log().head().isEmpty();
            if (empty && database == DatabaseKind.BUILT_IN) begin();
            end().ifPresent(end -> clock.standAt(
                    end.plusDays(history.firstDay()).atTime(MORNING, 0).toInstant(ZoneOffset.UTC)));
        });
    }

    private void begin() {
        state.begin(LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_AGO));
    }

    /** Last day of a sample that is still to be loaded. */
    private Optional<LocalDate> end() {
        return state.isLoaded() ? Optional.empty() : state.end();
    }

    @Bean
    SmartLifecycle sampleLoading(SampleLoader loader, SampleLogins logins, LedgerClock clock) {
        return new Step(StartPhase.SAMPLE, () -> {
            try {
                end().ifPresent(end -> {
                    loader.load(history, end);
                    state.finish();
                });
            } finally {
                clock.run();
            }
            if (state.isLoaded()) logins.renew(history, System.out);
            else System.out.println("The sample is loaded into an empty built-in database only; this one is not.");
        });
    }

    /** Something to be done at its place in the start. */
    private static final class Step implements SmartLifecycle {

        private final int phase;
        private final Runnable work;
        private volatile boolean running;

        Step(int phase, Runnable work) {
            this.phase = phase;
            this.work = work;
        }

        @Override
        public int getPhase() {
            return phase;
        }

        @Override
        public void start() {
            running = true;
            work.run();
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
