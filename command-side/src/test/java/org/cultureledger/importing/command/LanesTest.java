package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void of_a_long_file_no_more_than_a_thousand_rows_are_held() throws Exception {
        var handed = new AtomicInteger();
        var done = new AtomicInteger();
        var most = new AtomicInteger();
        var lanes = new Lanes<Integer>(_ -> {
            most.accumulateAndGet(handed.get() - done.get(), Math::max);
            done.incrementAndGet();
        });

        for (int row = 0; row < 20_000; row++) {
            handed.incrementAndGet();
            lanes.put("stream " + row % 97, row);
        }
        lanes.finish();

        assertThat(done).hasValue(20_000);
        assertThat(most.get()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void a_lane_that_fails_in_the_worst_way_lets_nobody_wait() throws Exception {
        var lanes = new Lanes<Integer>(_ -> {
            throw new StackOverflowError();
        });

        for (int row = 0; row < 1_000; row++) lanes.put("one stream", row);
        lanes.finish();

        assertThat(lanes.failure()).containsInstanceOf(StackOverflowError.class);
    }

    @Test
    void a_failing_lane_stops_all_and_tells_why() throws Exception {
        var done = new AtomicInteger();
        var lanes = new Lanes<Integer>(row -> {
            if (row == 10) throw new IllegalStateException("gone");
            done.incrementAndGet();
        });

        for (int row = 0; row < 1_000; row++) lanes.put("one stream", row);
        lanes.finish();

        assertThat(done).hasValue(10);
        assertThat(lanes.isStopped()).isTrue();
        assertThat(lanes.failure()).containsInstanceOf(IllegalStateException.class);
    }
}
