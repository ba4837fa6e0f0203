package org.cultureledger.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HourlyUpkeepTest {

    @Test
    void one_that_fails_keeps_none_of_the_others_from_being_performed() {
        var performed = new AtomicInteger();
        var upkeep = new HourlyUpkeep(List.of(
                () -> {
                    throw new IllegalStateException("gone");
                },
                performed::incrementAndGet));

        upkeep.performAll();
        upkeep.performAll();

        assertThat(performed).hasValue(2);
    }

    @Test
    void it_ends_with_the_ledger() {
        var upkeep = new HourlyUpkeep(List.of());
        upkeep.start();
        assertThat(upkeep.isRunning()).isTrue();

        upkeep.stop();

        assertThat(upkeep.isRunning()).isFalse();
    }
}
