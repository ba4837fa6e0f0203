package org.cultureledger.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(now::get);

    @Test
    void the_time_that_is_left_follows_from_the_pace_so_far() {
        pace.reached(99);
        assertThat(pace.timeTo(1_000)).isEmpty();
        after(Duration.ofSeconds(2)).reached(299);

        assertThat(pace.timeTo(1_299)).contains(Duration.ofSeconds(10));
        assertThat(pace.timeTo(200)).contains(Duration.ZERO);
    }

    @Test
    void a_pace_of_long_ago_no_longer_counts() {
        pace.reached(0);
        for (int minute = 1; minute <= 5; minute++) after(Duration.ofMinutes(1)).reached(minute * 60L);
        for (int second = 1; second <= 90; second++)
            after(Duration.ofSeconds(1)).reached(300 + second * 100L);

        assertThat(pace.timeTo(9_300 + 1_000)).contains(Duration.ofSeconds(10));
    }

    private Pace after(Duration time) {
        now.addAndGet(time.toNanos());
        return pace;
    }
}
