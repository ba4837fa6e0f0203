package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log whose second event was written by a later version of the program, which this one does not know. */
class PassedOverTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private record Planned(String code) {}

    private record Dropped(String code) {}

    private static final EventTypes.Type PLANNED = new EventTypes.Type("initiative.planned", 1, Planned.class);
    private static final EventTypes.Type DROPPED = new EventTypes.Type("initiative.dropped", 1, Dropped.class);

    private final MongoDatabase database = SERVER.newDatabase();
    private final MongoEventStorageEngine engine = engine(PLANNED);

    @BeforeEach
    void write() {
        try (var later = engine(PLANNED, DROPPED)) {
            later.appendEvents(
                    event(0, new Planned("one")), event(1, new Dropped("two")), event(2, new Planned("three")));
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_reader_is_stopped_and_told_where() {
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> read(engine))
                .withMessageContaining("At position 1: Event type initiative.dropped, revision 1, is not known here");
        assertThat(engine.readEvents(null, false).limit(1).<Object>map(TrackedEventMessage::getPayload))
                .as("what comes before is read")
                .containsExactly(new Planned("one"));
    }

    @Test
    void once_an_operator_has_said_so_readers_go_past_it_without_its_content() {
        assertThatExceptionOfType(UnknownEventTypeException.class).isThrownBy(() -> read(engine));
        engine.passOver(1, "Written by a trial of 2.0 that was given up", "ann");

        assertThatExceptionOfType(UnknownEventTypeException.class)
                .as("a reader that was stopped looks up who may pass")
                .isThrownBy(() -> read(engine));
        var events = read(engine);
        assertThat(events).hasSize(4);
        assertThat(events)
                .extracting(event -> event.trackingToken().position().orElseThrow())
                .containsExactly(0L, 1L, 2L, 3L);
        assertThat(events.get(0).getPayload()).isEqualTo(new Planned("one"));
        assertThat((Class<?>) events.get(1).getPayloadType()).isEqualTo(UnknownSerializedType.class);
        assertThat(events.get(2).getPayload()).isEqualTo(new Planned("three"));
        assertThat(events.get(1).getMetaData()).containsEntry(CommitMetadata.LAST, 2L);
    }

    @Test
    void the_act_is_on_record_with_its_reason_and_its_author() {
        var receipt = engine.passOver(1, "Given up", "ann");

        assertThat(engine.log().passedOver())
                .containsExactly(new PassedOver(1, "initiative.dropped", Optional.of("1"), "Given up", "ann", NOON));
        assertThat(receipt.position()).isEqualTo(3);
        assertThat(engine.log()
                        .commitAt(1)
                        .orElseThrow()
                        .events()
                        .get(1)
                        .getString("payloadType")
                        .getValue())
                .as("the event stays as it is")
                .isEqualTo("initiative.dropped");
        assertThat(new ChainVerifier(List.of()).verify(engine.log().scan())).isEmpty();
    }

    @Test
    void a_program_that_knows_the_type_reads_the_event_again() {
        engine.passOver(1, "Given up", "ann");
        try (var later = engine(PLANNED, DROPPED)) {
            assertThat(read(later).get(1).getPayload()).isEqualTo(new Dropped("two"));
        }
    }

    @Test
    void an_event_that_is_known_here_cannot_be_passed_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.passOver(0, "Unwelcome", "ann"))
                .withMessageContaining("position 0 is known here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.passOver(3, "Missing", "ann"))
                .withMessageContaining("no event at position 3");
        assertThat(engine.log().head()).hasValue(2);
    }

    @Test
    void nobody_passes_over_an_event_without_saying_who_he_is_and_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> engine.passOver(1, " ", "ann"));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.passOver(1, "Given up", ""));
        assertThat(engine.log().passedOver()).isEmpty();
    }

    @Test
    void an_event_is_passed_over_once() {
        engine.passOver(1, "Given up", "ann");
        assertThatIllegalStateException()
                .isThrownBy(() -> engine.passOver(1, "Again", "ben"))
                .withMessageContaining("passed over already");
        assertThat(engine.log().passedOver()).hasSize(1);
    }

    @Test
    void many_events_are_passed_over_one_by_one() {
        try (var later = engine(PLANNED, DROPPED)) {
            for (int i = 3; i < 43; i++) later.appendEvents(event(i, new Dropped("more")));
        }
        engine.passOver(1, "Given up", "ann");
        for (int i = 3; i < 43; i++) engine.passOver(i, "Given up", "ann");

        assertThat(engine.log().passedOver())
                .hasSize(41)
                .extracting(PassedOver::position)
                .startsWith(1L, 3L, 4L);
        assertThat(read(engine)).hasSize(3 + 40 + 41);
    }

    private static List<? extends TrackedEventMessage<?>> read(MongoEventStorageEngine from) {
        return from.readEvents(null, false).toList();
    }

    private MongoEventStorageEngine engine(EventTypes.Type... types) {
        var serializer = new RegisteredTypesSerializer(new EventTypes(List.of(types)), _ -> {}, Fixtures.OWN_PACKAGES);
        return Fixtures.engine(
                database, builder -> builder.eventSerializer(serializer).clock(new SettableClock(NOON)));
    }

    private static GenericDomainEventMessage<?> event(long sequence, Object payload) {
        return new GenericDomainEventMessage<>("Initiative", "alpha", sequence, payload);
    }
}
