package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cultureledger.eventstore.Fixtures.event;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnitOfWorkTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final MongoDatabase database = SERVER.newDatabase();
    private final MongoEventStorageEngine engine = Fixtures.engine(database);
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void events_of_several_aggregates_are_one_commit() {
        UnitOfWork<?> work = begin();
        store.publish(event("alpha", 0));
        store.publish(event("beta", 0), event("alpha", 1));
        work.commit();

        assertThat(streamsByCommit()).containsExactly(List.of("alpha", "beta", "alpha"));
        assertThat(Receipt.of(work))
                .hasValueSatisfying(
                        receipt -> assertThat(receipt.lastPosition()).isEqualTo(2));
    }

    @Test
    void events_published_in_reaction_join_the_same_commit() {
        store.subscribe(events -> events.stream()
                .filter(event -> Fixtures.streamOf(event).equals("cause"))
                .forEach(_ -> store.publish(event("effect", 0))));
        UnitOfWork<?> work = begin();
        store.publish(event("cause", 0));
        work.commit();

        assertThat(streamsByCommit()).containsExactly(List.of("cause", "effect"));
    }

    @Test
    void events_of_nested_units_of_work_join_the_roots_commit() {
        UnitOfWork<?> root = begin();
        store.publish(event("outer", 0));
        UnitOfWork<?> nested = begin();
        store.publish(event("inner", 0));
        nested.commit();
        assertThat(streamsByCommit()).isEmpty();
        root.commit();

        assertThat(streamsByCommit()).containsExactly(List.of("outer", "inner"));
    }

    @Test
    void a_conflict_in_one_aggregate_keeps_all_out() {
        engine.appendEvents(event("taken", 0));
        UnitOfWork<?> work = begin();
        store.publish(event("free", 0));
        store.publish(event("taken", 0));

        assertThatThrownBy(work::commit).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(streamsByCommit()).containsExactly(List.of("taken"));
        assertThat(Receipt.of(work)).isEmpty();
    }

    @Test
    void nothing_is_stored_if_the_work_is_rolled_back() {
        UnitOfWork<?> work = begin();
        store.publish(event("alpha", 0));
        work.rollback();

        assertThat(streamsByCommit()).isEmpty();
    }

    private static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("trigger"));
    }

    private List<List<String>> streamsByCommit() {
        return engine.log()
                .commitsFrom(0)
                .map(commit ->
                        commit.events().stream().map(EventDocuments::stream).toList())
                .toList();
    }
}
