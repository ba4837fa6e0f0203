package org.cultureledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T23:30:00Z");

    @Test
    void everything_that_the_log_says_reaches_the_view() {
        var recorded = circumstances(Map.of(
                "commitFirst", 40L,
                "commitLast", 43,
                "recordedAt", "2026-03-02T08:00:00.123Z",
                "actor", "ann",
                "role", "sponsor",
                "source", "import",
                "on", "2025-12-24"));

        assertThat(recorded)
                .isEqualTo(new Recorded(
                        42,
                        40,
                        43,
                        Instant.parse("2026-03-02T08:00:00.123Z"),
                        "initiative/acme/loop",
                        7,
                        "id",
                        "ann",
                        "sponsor",
                        "import",
                        LocalDate.of(2025, 12, 24)));
    }

    @Test
    void what_the_log_does_not_say_is_left_open() {
        var recorded = circumstances(Map.of());

        assertThat(recorded.commitFirst()).isEqualTo(42);
        assertThat(recorded.commitLast()).isEqualTo(42);
        assertThat(recorded.recordedAt()).isEqualTo(MOMENT);
        assertThat(recorded.actor()).isNull();
        assertThat(recorded.role()).isNull();
        assertThat(recorded.source()).isNull();
    }

    @Test
    void an_event_without_a_day_happened_on_the_day_of_its_record_in_utc() {
        assertThat(circumstances(Map.of()).on()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(circumstances(Map.of("recordedAt", "2026-03-02T00:00:00Z")).on())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void an_event_of_no_stream_is_a_stream_of_its_own() {
        var message = new GenericEventMessage<>("payload");

        var recorded = Circumstances.of(new GenericTrackedEventMessage<>(new GlobalSequenceTrackingToken(42), message));

        assertThat(recorded.stream()).isEqualTo(message.getIdentifier());
        assertThat(recorded.sequence()).isZero();
    }

    private static Recorded circumstances(Map<String, Object> metadata) {
        var message = new GenericDomainEventMessage<>(
                "Initiative", "initiative/acme/loop", 7, "payload", metadata, "id", MOMENT);
        return Circumstances.of(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(42), message));
    }
}
