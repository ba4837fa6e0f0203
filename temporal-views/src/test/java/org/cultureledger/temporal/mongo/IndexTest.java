package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexTest {

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
    void a_declared_index_serves_the_present_and_the_past() {
        var view = Accountability.VIEW;
        server.views(database).open(view);

        for (var collection : List.of("accountability@1", "accountability@1.past"))
            assertThat(indexes(collection))
                    .contains(
                            new Document("row.doneOn", 1).append("k", 1),
                            new Document("row.owner", 1).append("row.due", 1).append("k", 1));
    }

    @Test
    void opening_a_view_again_changes_no_index() {
        var view = Accountability.VIEW;
        server.views(database).open(view);
        var before = indexes("accountability@1");

        server.views(database).open(view);

        assertThat(indexes("accountability@1")).isEqualTo(before);
    }

    @Test
    void a_query_without_its_index_is_refused_by_every_snapshot() {
        var store = server.views(database).open(Accountability.VIEW);
        var query = RowQuery.all().where("due", LocalDate.EPOCH).ascending("owner");

        for (var snapshot : List.of(store.current(), store.at(-1)))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> snapshot.page(query))
                    .withMessageContaining("declares no index of [due, owner]");
    }

    @Test
    void the_server_answers_each_kind_of_query_from_an_index_and_sorts_nothing() {
        assumeTrue(
                server.hasTransactions(),
                "the built-in server has no plans to explain; MONGODB_URI names one that has");
        var plans = new Plans(server.connectionString(), database.getName());
        var projection = new Projection<>(plans.views(), Accountability.VIEW, 100);
        projection.run(Histories.random(19, 2_000, 200), 100);
        var day = LocalDate.of(2026, 1, 10);
        var owner = RowQuery.all().where("owner", "owner-1");
        var queries = List.of(
                RowQuery.startingWith("milestone/"),
                owner,
                owner.ascending("due"),
                owner.descending("due"),
                owner.atLeast("due", day).ascending("due"),
                RowQuery.all().where("doneOn", null).below("due", day).descending("due"),
                RowQuery.all().descending("due"));
        for (var snapshot :
                List.of(projection.store().current(), projection.store().at(1_000)))
            for (var query : queries) {
                var next = snapshot.page(query.limit(3)).next();
                next.ifPresent(token -> snapshot.page(query.limit(3).after(token)));
            }

        assertThat(plans.ofEveryFind())
                .hasSizeGreaterThan(3 * queries.size())
                .allSatisfy(plan -> assertThat(plan)
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN")
                        .doesNotContain("\"SORT\""));
    }

    private List<Document> indexes(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(index -> index.get("key", Document.class))
                .into(new ArrayList<>());
    }
}
