package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Snapshot;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows whose keys begin alike, now and then. */
class KeyPrefixTest {

    private static final List<Object> EVENTS = Histories.random(29, 300, 30);
    private static final int PAST = 200;
    private static final int HEAD = EVENTS.size() - 1;
    private static final List<String> PREFIXES =
            List.of("", "milestone/", "milestone/initiative-1/", "decision/2026-01", "milestone", "m", "nothing/");

    private static TestServer server;
    private static MongoDatabase database;
    private static MongoViewStore<Commitment> store;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        var projection = new Projection<>(server.views(database), Accountability.VIEW, 1_000);
        projection.run(EVENTS, 50);
        store = projection.store();
    }

    @AfterAll
    static void stop() {
        database.drop();
        server.close();
    }

    @Test
    void a_prefix_selects_exactly_the_keys_that_begin_with_it() {
        for (var prefix : PREFIXES) {
            assertThat(store.current().startingWith(prefix)).containsExactlyEntriesOf(rows(prefix, HEAD));
            assertThat(store.at(HEAD).startingWith(prefix)).containsExactlyEntriesOf(rows(prefix, HEAD));
            assertThat(store.at(PAST).startingWith(prefix)).containsExactlyEntriesOf(rows(prefix, PAST));
        }
    }

    @Test
    void versions_say_since_when_a_row_is_as_it_is() {
        for (var snapshot : List.of(store.current(), store.at(PAST)))
            for (var version : snapshot.versionsStartingWith("decision/"))
                assertThat(snapshot.find(version.key())).contains(version);
    }

    @Test
    void changes_can_be_limited_to_keys_that_begin_alike() {
        for (var prefix : PREFIXES)
            assertThat(store.changes(prefix, PAST, HEAD))
                    .isEqualTo(store.changes(PAST, HEAD).stream()
                            .filter(change -> change.key().startsWith(prefix))
                            .toList());
        assertThat(store.changes("milestone/", PAST, HEAD))
                .isNotEmpty()
                .extracting(RowChange::key)
                .isSorted();
    }

    @Test
    void histories_can_be_read_together() {
        var histories = store.histories("decision/", PAST);

        assertThat(histories).isNotEmpty();
        histories.forEach((key, history) -> assertThat(history).isEqualTo(store.history(key, PAST)));
    }

    @Test
    void a_field_may_have_one_of_several_values() {
        var owners = List.of("owner-1", "owner-3");
        for (Snapshot<Commitment> snapshot : List.of(store.current(), store.at(PAST)))
            assertThat(snapshot.page(RowQuery.all().whereOneOf("owner", owners).limit(1_000))
                            .versions())
                    .isNotEmpty()
                    .isEqualTo(snapshot.versionsStartingWith("").stream()
                            .filter(version -> owners.contains(version.row().owner()))
                            .toList());
    }

    @Test
    void one_row_is_found_by_its_key() {
        var key = rows("milestone/", PAST).keySet().iterator().next();

        assertThat(store.at(PAST).find(key).map(Version::row))
                .contains(rows("", PAST).get(key));
        assertThat(store.at(PAST).find("milestone/")).isEmpty();
    }

    private static Map<String, Commitment> rows(String prefix, int position) {
        var rows = Projection.fold(Accountability.VIEW, EVENTS, position);
        rows.keySet().removeIf(key -> !key.startsWith(prefix));
        return rows;
    }
}
