package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final ViewName VIEW = Accountability.VIEW.name();
    private static final List<Object> EVENTS = Histories.random(37, 60, 6);

    private TestServer server;
    private MongoDatabase database;
    private ViewDatabase views;
    private Projection<Commitment> projection;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        views = server.views(database);
        projection = new Projection<>(views, Accountability.VIEW, 100);
        projection.run(EVENTS, 7);
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void a_view_that_is_reset_begins_again_before_the_first_event() {
        database.getCollection("accountability@1").updateMany(new Document(), spoilt());
        views.reset(VIEW);
        assertThat(new Projection<>(views, Accountability.VIEW, 100).store().position())
                .isEqualTo(-1);

        projection.run(EVENTS, 13);

        assertThat(projection.store().position()).isEqualTo(59);
        for (int position = 0; position < EVENTS.size(); position++)
            assertThat(projection.store().at(position).all())
                    .isEqualTo(Projection.fold(Accountability.VIEW, EVENTS, position));
    }

    @Test
    void a_reset_needs_no_claim_to_expire_and_fences_the_writer() {
        var running = projection.restart();
        views.reset(VIEW);

        assertThatThrownBy(() -> {
                    running.apply(EVENTS.getFirst(), Projection.recorded(60));
                    running.flush();
                })
                .isInstanceOf(FencedException.class);
        assertThat(views.heads().claim(VIEW, "other", Projection.CLAIM_TIMEOUT)).isPresent();
    }

    @Test
    void only_a_view_that_is_there_can_be_reset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> views.reset(new ViewName("accountability", 2)))
                .withMessage("No view is named accountability@2");
    }

    private static Document spoilt() {
        return new Document("$set", new Document("row.owner", "spoilt"));
    }
}
