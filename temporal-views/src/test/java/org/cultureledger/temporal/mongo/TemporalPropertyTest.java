package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.SlipLedger;
import org.cultureledger.temporal.example.Slippage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history, batch size and cache size. */
class TemporalPropertyTest {

    private static final String CASES = "org.cultureledger.temporal.mongo.HistoryCase#all";
    private static final int AMPLE_CACHE = 100;

    private static TestServer server;
    private MongoDatabase database;

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
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void as_of_any_position_equals_a_replay_up_to_it(HistoryCase history) {
        for (View<?> view : List.of(SlipLedger.VIEW, Accountability.VIEW)) asOfEqualsReplay(view, history);
    }

    private <R> void asOfEqualsReplay(View<R> view, HistoryCase history) {
        var events = history.events(6);
        var store = projected(view, events, history.batchSize(), history.cachedRows());

        for (int position = 0; position <= history.last(); position++) {
            var expected = Projection.fold(view, events, position);
            var snapshot = store.at(position);
            assertThat(snapshot.all()).as("%s at %d", view.name(), position).isEqualTo(expected);
            for (var key : store.current().all().keySet())
                assertThat(snapshot.find(key).map(Version::row)).isEqualTo(Optional.ofNullable(expected.get(key)));
        }
        assertThat(store.at(-1).all()).isEmpty();
        assertThat(store.current().all()).isEqualTo(Projection.fold(view, events, history.last()));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void lineage_names_exactly_the_events_that_shaped_a_row(HistoryCase history) {
        var events = history.events(4);
        var store = projected(Accountability.VIEW, events, history.batchSize(), AMPLE_CACHE);
        var shapedBy = Lineages.of(Accountability.VIEW, events, history.last());

        shapedBy.forEach((key, positions) -> {
            assertThat(store.history(key).lineage()).as(key).isEqualTo(positions);
            for (int position = 0; position <= history.last(); position++)
                assertThat(store.history(key).at(position))
                        .isEqualTo(store.at(position).find(key).map(Version::row));
        });
        assertThat(store.history("never there").versions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void lineage_as_of_a_position_knows_nothing_of_later_events(HistoryCase history) {
        var events = history.events(4);
        var store = projected(Accountability.VIEW, events, history.batchSize(), AMPLE_CACHE);

        for (int position = 0; position <= history.last(); position += 5) {
            var shapedBy = Lineages.of(Accountability.VIEW, events, position);
            var histories = store.histories("", position);
            var lineages = new TreeMap<String, List<Long>>();
            histories.forEach((key, row) -> lineages.put(key, row.lineage()));
            assertThat(lineages).isEqualTo(shapedBy);
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void changes_turn_the_earlier_rows_into_the_later(HistoryCase history) {
        var events = history.events(5);
        var store = projected(SlipLedger.VIEW, events, history.batchSize(), AMPLE_CACHE);

        for (int earlier = -1; earlier < history.length(); earlier += 7) {
            for (int later = Math.max(earlier, 0); later < history.length(); later += 7) {
                var rows = Projection.fold(SlipLedger.VIEW, events, earlier);
                store.changes(earlier, later).forEach(change -> apply(change, rows));
                assertThat(rows).isEqualTo(Projection.fold(SlipLedger.VIEW, events, later));
            }
        }
        assertThat(store.changedSince(history.last())).isEmpty();
    }

    private static void apply(RowChange<Slippage> change, Map<String, Slippage> rows) {
        switch (change) {
            case RowChange.Added<Slippage>(var key, var after) -> {
                assertThat(rows).doesNotContainKey(key);
                rows.put(key, after.row());
            }
            case RowChange.Changed<Slippage>(var key, var before, var after) -> {
                assertThat(rows.get(key)).isEqualTo(before.row()).isNotEqualTo(after.row());
                rows.put(key, after.row());
            }
            case RowChange.Removed<Slippage>(var key, var before) -> {
                assertThat(rows.get(key)).isEqualTo(before.row());
                rows.remove(key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void events_that_the_view_contains_change_nothing(HistoryCase history) {
        var events = history.events(5);
        projected(Accountability.VIEW, events, history.batchSize(), AMPLE_CACHE);
        var once = documents(database);

        var interrupted = server.freshDatabase();
        var projection = new Projection<>(server.views(interrupted), Accountability.VIEW, AMPLE_CACHE);
        projection.run(events.subList(0, history.length() / 2), history.batchSize());
        projection.run(events, history.otherBatchSize());
        projection.run(events, history.batchSize());

        assertThat(documents(interrupted)).isEqualTo(once);
        interrupted.drop();
    }

    private <R> MongoViewStore<R> projected(View<R> view, List<Object> events, int batchSize, int cachedRows) {
        var projection = new Projection<>(server.views(database), view, cachedRows);
        projection.run(events, batchSize);
        return projection.store();
    }

    /** The stored rows, word for word. */
    private static List<Document> documents(MongoDatabase database) {
        return Stream.of("accountability@1", "accountability@1.past")
                .flatMap(name ->
                        database
                                .getCollection(name)
                                .find()
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>())
                                .stream())
                .toList();
    }
}
