package org.cultureledger.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BuiltInLimitTest {

    private final AtomicLong events = new AtomicLong(BuiltInLimit.MOST_EVENTS);

    @Test
    void it_is_said_once_when_the_built_in_database_has_come_to_hold_too_much(CapturedOutput output) {
        var limit = new BuiltInLimit(DatabaseKind.BUILT_IN, events::get);
        limit.perform();
        assertThat(output.getAll()).doesNotContain("made for fewer");

        events.incrementAndGet();
        limit.perform();
        limit.perform();

        assertThat(output.getAll()).containsOnlyOnce("made for fewer");
    }

    @Test
    void other_databases_hold_as_much_as_they_are_given(CapturedOutput output) {
        new BuiltInLimit(DatabaseKind.CONFIGURED, () -> Long.MAX_VALUE).perform();

        assertThat(output.getAll()).doesNotContain("made for fewer");
    }
}
