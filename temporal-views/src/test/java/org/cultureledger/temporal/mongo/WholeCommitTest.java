package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a batch cuts through commits, a view shows all of a commit or nothing. */
class WholeCommitTest {

    private static final HistoryCase HISTORY = new HistoryCase(31, 20, 5, 5, 100);
    private static final List<Object> EVENTS = HISTORY.events(4);

    private static TestServer server;
    private MongoDatabase database;
    private Projection<Commitment> projection;

    @BeforeAll
    static void startServer() {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void createDatabase() {
        database = server.freshDatabase();
        projection = new Projection<>(server.views(database), Accountability.VIEW, 100);
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    @Test
    void a_commit_that_has_not_arrived_whole_waits() {
        var writer = projection.restart();
        Projection.batch(writer, EVENTS, 0, 2);
        apply(writer, 2, 2, 6);
        apply(writer, 3, 2, 6);
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(1);
        assertThat(projection.store().current().all()).isEqualTo(fold(1));

        for (int position = 4; position <= 6; position++) apply(writer, position, 2, 6);
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(6);
        assertThat(projection.store().current().all()).isEqualTo(fold(6));
    }

    @Test
    void whole_commits_of_a_batch_do_not_wait_for_the_one_it_cuts() {
        var writer = projection.restart();
        apply(writer, 0, 0, 1);
        apply(writer, 1, 0, 1);
        apply(writer, 2, 2, 3);
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(1);
        assertThat(projection.store().current().all()).isEqualTo(fold(1));
    }

    @Test
    void the_waiting_part_of_a_commit_is_delivered_again_after_a_restart() {
        var stopped = projection.restart();
        Projection.batch(stopped, EVENTS, 0, 2);
        apply(stopped, 2, 2, 4);
        stopped.flush();

        var writer = projection.restart();
        for (int position = 2; position <= 4; position++) apply(writer, position, 2, 4);
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(4);
        assertThat(projection.store().current().all()).isEqualTo(fold(4));
    }

    @Test
    void events_that_the_view_does_not_listen_to_complete_a_commit_too() {
        var writer = projection.restart();
        apply(writer, 0, 0, 2);
        writer.skip(Projection.recorded(1).within(0, 2));
        writer.skip(Projection.recorded(2).within(0, 2));
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(2);
        assertThat(projection.store().current().all()).isEqualTo(fold(0));
    }

    @Test
    void a_commit_whose_last_event_is_never_delivered_ends_where_the_next_begins() {
        var writer = projection.restart();
        apply(writer, 0, 0, 1);
        writer.skip(Projection.recorded(2));
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(2);
        assertThat(projection.store().current().all()).isEqualTo(fold(0));
    }

    @ParameterizedTest
    @MethodSource("org.cultureledger.temporal.mongo.HistoryCase#all")
    void the_head_is_always_the_end_of_a_commit(HistoryCase history) {
        var events = history.events(5);
        var commits = commits(history);
        var ends = Stream.concat(Stream.of(-1L), commits.stream().map(Recorded::commitLast))
                .toList();
        var writer = projection.restart();
        for (int position = 0; position < history.length(); position++) {
            writer.apply(events.get(position), commits.get(position));
            if (position % history.batchSize() == 0) {
                writer.flush();
                assertThat(writer.head().position())
                        .isIn(ends)
                        .isEqualTo(projection.store().position());
            }
        }
        writer.flush();

        assertThat(projection.store().position()).isEqualTo(history.last());
        for (int position = 0; position < history.length(); position++)
            assertThat(projection.store().at(position).all())
                    .isEqualTo(Projection.fold(Accountability.VIEW, events, position));
    }

    private static List<Recorded> commits(HistoryCase history) {
        var random = new Random(history.seed());
        var commits = new ArrayList<Recorded>();
        while (commits.size() < history.length()) {
            long first = commits.size();
            long last = Math.min(history.last(), first + random.nextInt(6));
            for (long position = first; position <= last; position++)
                commits.add(Projection.recorded(position).within(first, last));
        }
        return commits;
    }

    private static void apply(MongoViewWriter<?> writer, int position, long first, long last) {
        writer.apply(EVENTS.get(position), Projection.recorded(position).within(first, last));
    }

    private static Map<String, Commitment> fold(long position) {
        return Projection.fold(Accountability.VIEW, EVENTS, position);
    }
}
