package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.cultureledger.temporal.Progress;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.example.CouncilEvent;
import org.cultureledger.temporal.example.CouncilEvent.DecisionCarriedOut;
import org.cultureledger.temporal.example.CouncilEvent.DecisionRevoked;
import org.cultureledger.temporal.example.CouncilEvent.DecisionTaken;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServedViewTest {

    public record Decision(String status) {}

    /** Carried out decisions are forgotten. */
    private static final View<Decision> FIRST = View.of("decisions", 1, Decision.class)
            .on(CouncilEvent.class, (event, _, rows) -> {
                switch (event) {
                    case DecisionTaken it -> rows.put(it.decision(), new Decision("in force"));
                    case DecisionCarriedOut it -> rows.remove(it.decision());
                    case DecisionRevoked it -> rows.remove(it.decision());
                }
            });

    /** Carried out decisions are kept. */
    private static final View<Decision> SECOND = View.of("decisions", 2, Decision.class)
            .on(CouncilEvent.class, (event, _, rows) -> {
                switch (event) {
                    case DecisionTaken it -> rows.put(it.decision(), new Decision("in force"));
                    case DecisionCarriedOut it -> rows.put(it.decision(), new Decision("carried out"));
                    case DecisionRevoked it -> rows.remove(it.decision());
                }
            });

    private static final List<Object> EVENTS = Histories.random(5, 60, 8);

    private TestServer server;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void the_older_serves_until_the_newer_has_caught_up() {
        var older = new Projection<>(server.views(database), FIRST, 100);
        var newer = new Projection<>(server.views(database), SECOND, 100);
        older.run(EVENTS.subList(0, 40), 10);
        var served = server.views(database).serve(older.store(), newer.store());
        var olderWriter = older.restart();
        var newerWriter = newer.restart();

        assertThat(served.serving()).isSameAs(older.store());
        Projection.batch(newerWriter, EVENTS, 0, 30);
        Projection.batch(olderWriter, EVENTS, 40, 50);
        assertThat(served.serving()).isSameAs(older.store());
        Projection.batch(newerWriter, EVENTS, 30, 49);
        assertThat(served.serving()).isSameAs(older.store());
        Projection.batch(newerWriter, EVENTS, 49, 50);
        assertThat(served.serving()).isSameAs(newer.store());

        Projection.batch(olderWriter, EVENTS, 50, 60);
        assertThat(served.serving()).as("the switch is for good").isSameAs(newer.store());
        assertThat(server.views(database).serve(older.store(), newer.store()).serving())
                .as("and outlives a restart")
                .isSameAs(newer.store());
    }

    @Test
    void both_revisions_stay_readable_side_by_side() {
        var older = new Projection<>(server.views(database), FIRST, 100);
        var newer = new Projection<>(server.views(database), SECOND, 100);
        older.run(EVENTS, 10);
        newer.run(EVENTS, 7);

        for (int position = 0; position < EVENTS.size(); position++) {
            assertThat(older.store().at(position).all()).isEqualTo(Projection.fold(FIRST, EVENTS, position));
            assertThat(newer.store().at(position).all()).isEqualTo(Projection.fold(SECOND, EVENTS, position));
        }
        assertThat(newer.store().current().all())
                .isNotEqualTo(older.store().current().all());
    }

    @Test
    void a_revision_that_is_built_tells_how_far_it_is_and_how_long_it_will_take() {
        var older = new Projection<>(server.views(database), FIRST, 100);
        var newer = new Projection<>(server.views(database), SECOND, 100);
        older.run(EVENTS, 10);
        var served = server.views(database).serve(older.store(), newer.store());
        assertThat(served.progress()).isEqualTo(new Progress(SECOND.name(), -1, 59, null));
        var writer = newer.restart();

        Projection.batch(writer, EVENTS, 0, 10);
        assertThat(served.progress().left()).as("no pace yet").isNull();
        Projection.batch(writer, EVENTS, 10, 40);
        assertThat(served.progress().position()).isEqualTo(39);
        assertThat(served.progress().left()).isPositive();
        Projection.batch(writer, EVENTS, 40, 60);
        assertThat(served.progress().isArrived()).isTrue();
    }

    @Test
    void an_older_revision_is_dropped_on_command_once_it_is_replaced() {
        var views = server.views(database);
        var older = new Projection<>(views, FIRST, 100);
        var newer = new Projection<>(views, SECOND, 100);
        older.run(EVENTS, 10);
        newer.run(EVENTS.subList(0, 59), 10);
        var writer = older.restart();

        assertThatIllegalStateException().isThrownBy(() -> views.drop(FIRST.name()));
        newer.run(EVENTS, 10);
        assertThatIllegalStateException().isThrownBy(() -> views.drop(SECOND.name()));
        views.drop(FIRST.name());

        assertThat(views.heads().names()).containsExactly(SECOND.name());
        assertThat(database.listCollectionNames())
                .contains("decisions@2")
                .doesNotContain("decisions@1", "decisions@1.past");
        assertThatThrownBy(() -> {
                    writer.apply(EVENTS.getFirst(), Projection.recorded(60));
                    writer.flush();
                })
                .isInstanceOf(FencedException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> views.drop(FIRST.name()));
    }

    @Test
    void only_a_later_revision_succeeds() {
        var older = server.views(database).open(FIRST);
        var newer = server.views(database).open(SECOND);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.views(database).serve(newer, older))
                .withMessage("decisions@1 does not succeed decisions@2");
    }
}
