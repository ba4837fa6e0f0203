package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cultureledger.eventstore.Fixtures.event;
import static org.cultureledger.eventstore.Fixtures.events;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverlaidCommitsTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final MongoEventStorageEngine real = Fixtures.engine(SERVER.newDatabase());
    private MongoEventStorageEngine trial = real;

    @BeforeEach
    void open() {
        real.appendEvents(events("alpha", 0, 3));
        real.appendEvents(event("beta", 0));
        trial = Fixtures.engine(SERVER.newDatabase(), builder -> builder.over(real.log()));
    }

    @AfterEach
    void close() {
        trial.close();
        real.close();
    }

    @Test
    void a_stream_goes_on_above_and_stays_as_it_is_beneath() {
        trial.appendEvents(events("alpha", 3, 2));

        assertThat(trial.lastSequenceNumberFor("alpha")).hasValue(4L);
        assertThat(trial.readEvents("alpha", 0).asStream()).hasSize(5);
        assertThat(trial.readEvents("alpha", 4).asStream()).hasSize(1);
        assertThat(real.lastSequenceNumberFor("alpha")).hasValue(2L);
        assertThat(real.log().head()).hasValue(3);
    }

    @Test
    void positions_and_hashes_follow_upon_those_beneath() {
        trial.appendEvents(events("gamma", 0, 2));

        assertThat(trial.log().head()).hasValue(5);
        assertThat(trial.readEvents(null, false).map(TrackedEventMessage::getIdentifier))
                .hasSize(6);
        assertThat(new ChainVerifier(List.of()).verify(trial.log().scan())).isEqualTo(Optional.empty());
        assertThat(trial.log().commitAt(4).orElseThrow().receipt().size()).isEqualTo(2);
    }

    @Test
    void an_event_that_is_on_record_beneath_is_refused_above() {
        assertThatThrownBy(() -> trial.appendEvents(event("alpha", 2))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void what_comes_later_beneath_is_not_seen_above() {
        real.appendEvents(event("alpha", 3));
        real.appendEvents(event("delta", 0));

        assertThat(trial.lastSequenceNumberFor("alpha")).hasValue(2L);
        assertThat(trial.lastSequenceNumberFor("delta")).isEmpty();
        trial.appendEvents(event("alpha", 3));
        assertThat(trial.log().head()).hasValue(4);
    }

    @Test
    void above_an_empty_log_everything_is_new() {
        try (var empty = Fixtures.engine(SERVER.newDatabase());
                var first = Fixtures.engine(SERVER.newDatabase(), builder -> builder.over(empty.log()))) {
            first.appendEvents(event("alpha", 0));

            assertThat(first.log().head()).hasValue(0);
            assertThat(empty.log().head()).isEmpty();
        }
    }
}
