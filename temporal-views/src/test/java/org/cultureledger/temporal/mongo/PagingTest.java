package org.cultureledger.temporal.mongo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cultureledger.temporal.NotYetProjectedException;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Snapshot;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final List<Object> EVENTS = Histories.random(11, 400, 40);
    private static final int PAST = 250;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static TestServer server;
    private static MongoDatabase database;
    private static Projection<Commitment> projection;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        projection = new Projection<>(server.views(database), Accountability.VIEW, 1000);
        projection.run(EVENTS.subList(0, 350), 50);
    }

    @AfterAll
    static void stop() {
        database.drop();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 100})
    void pages_neither_skip_nor_repeat_rows(int limit) {
        for (long position : new long[] {PAST, 349}) {
            var rows = Projection.fold(Accountability.VIEW, EVENTS, position);
            for (var snapshot : snapshots(position)) {
                assertThat(keys(snapshot, RowQuery.all().limit(limit)))
                        .isEqualTo(expected(rows, _ -> true, key(naturalOrder())));
                assertThat(keys(snapshot, RowQuery.all().ascending("doneOn").limit(limit)))
                        .isEqualTo(expected(rows, _ -> true, by(Commitment::doneOn)));
                assertThat(keys(snapshot, RowQuery.all().descending("doneOn").limit(limit)))
                        .isEqualTo(
                                expected(rows, _ -> true, by(Commitment::doneOn).reversed()));
                assertThat(keys(snapshot, RowQuery.all().descending("owner").limit(limit)))
                        .isEqualTo(
                                expected(rows, _ -> true, by(Commitment::owner).reversed()));
            }
        }
    }

    @Test
    void filters_mean_the_same_now_and_then() {
        for (long position : new long[] {PAST, 349}) {
            var rows = Projection.fold(Accountability.VIEW, EVENTS, position);
            for (var snapshot : snapshots(position)) {
                assertThat(keys(
                                snapshot,
                                RowQuery.all()
                                        .where("owner", "owner-1")
                                        .ascending("due")
                                        .limit(5)))
                        .isEqualTo(expected(rows, row -> row.owner().equals("owner-1"), by(Commitment::due)));
                assertThat(keys(
                                snapshot,
                                RowQuery.all()
                                        .where("doneOn", null)
                                        .below("due", DAY)
                                        .ascending("due")
                                        .limit(5)))
                        .isEqualTo(expected(
                                rows, row -> row.doneOn() == null && row.due().isBefore(DAY), by(Commitment::due)));
                assertThat(keys(
                                snapshot,
                                RowQuery.all()
                                        .atLeast("due", DAY)
                                        .ascending("due")
                                        .limit(5)))
                        .isEqualTo(expected(rows, row -> !row.due().isBefore(DAY), by(Commitment::due)));
            }
        }
    }

    @Test
    void an_as_of_page_stays_while_events_arrive() {
        var own = server.freshDatabase();
        var moving = new Projection<>(server.views(own), Accountability.VIEW, 1000);
        var writer = moving.restart();
        Projection.batch(writer, EVENTS, 0, 100);
        var keys = new ArrayList<String>();
        var query = RowQuery.all().ascending("due").limit(4);
        var next = Optional.of(query);
        for (int end = 110; next.isPresent(); end += 10) {
            var page = moving.store().at(99).page(next.get());
            page.versions().forEach(version -> keys.add(version.key()));
            Projection.batch(writer, EVENTS, end - 10, end);
            next = page.next().map(query::after);
        }

        assertThat(keys)
                .isEqualTo(expected(Projection.fold(Accountability.VIEW, EVENTS, 99), _ -> true, by(Commitment::due)));
        own.drop();
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var snapshot = projection.store().current();
        var cursor =
                snapshot.page(RowQuery.all().ascending("due").limit(1)).next().orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.page(RowQuery.all().after(cursor)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.page(RowQuery.all().after("nonsense")));
    }

    @Test
    void a_position_that_is_not_reached_is_refused() {
        assertThatThrownBy(() -> projection.store().at(350))
                .isInstanceOf(NotYetProjectedException.class)
                .hasMessage("View accountability@1 has reached position 349, not yet 350");
    }

    private static List<Snapshot<Commitment>> snapshots(long position) {
        var store = projection.store();
        return position == 349 ? List.of(store.at(position), store.current()) : List.of(store.at(position));
    }

    private static List<String> keys(Snapshot<Commitment> snapshot, RowQuery query) {
        var keys = new ArrayList<String>();
        var page = snapshot.page(query);
        page.versions().stream().map(Version::key).forEach(keys::add);
        while (page.next().isPresent()) {
            page = snapshot.page(query.after(page.next().get()));
            page.versions().stream().map(Version::key).forEach(keys::add);
        }
        return keys;
    }

    private static List<String> expected(
            Map<String, Commitment> rows, Predicate<Commitment> filter, Comparator<Entry<String, Commitment>> order) {
        return rows.entrySet().stream()
                .filter(row -> filter.test(row.getValue()))
                .sorted(order)
                .map(Entry::getKey)
                .toList();
    }

    /** Absent values come first. */
    private static <T extends Comparable<? super T>> Comparator<Entry<String, Commitment>> by(
            Function<Commitment, @Nullable T> field) {
        return (left, right) -> {
            int values = Objects.compare(
                    field.apply(left.getValue()), field.apply(right.getValue()), nullsFirst(naturalOrder()));
            return values != 0 ? values : left.getKey().compareTo(right.getKey());
        };
    }

    private static Comparator<Entry<String, Commitment>> key(Comparator<String> order) {
        return comparing(Entry::getKey, order);
    }
}
