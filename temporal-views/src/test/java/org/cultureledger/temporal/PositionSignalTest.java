package org.cultureledger.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PositionSignalTest {

    private final PositionSignal signal = new PositionSignal();

    @Test
    void those_who_wait_are_woken_when_the_position_is_reached() throws Exception {
        var waiting = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> {
            try {
                waiting.complete(signal.await(7, Duration.ofSeconds(10)));
            } catch (InterruptedException e) {
                waiting.completeExceptionally(e);
            }
        });
        signal.advanceTo(6);
        assertThat(waiting).isNotDone();
        signal.advanceTo(7);

        assertThat(waiting.get()).isTrue();
    }

    @Test
    void waiting_ends_in_time() throws Exception {
        assertThat(signal.await(0, Duration.ofMillis(10))).isFalse();
    }

    @Test
    void the_position_never_goes_back() {
        signal.advanceTo(7);
        signal.advanceTo(6);

        assertThat(signal.position()).isEqualTo(7);
    }
}
