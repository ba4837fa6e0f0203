package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.cultureledger.temporal.example.Accountability;
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
        var view = Accountability.VIEW.indexedBy("doneOn").indexedBy("owner", "due");
        server.views(database).open(view);

        for (var collection : List.of("accountability@1", "accountability@1.past"))
            assertThat(indexes(collection))
                    .contains(
                            new Document("row.doneOn", 1).append("k", 1),
                            new Document("row.owner", 1).append("row.due", 1).append("k", 1));
    }

    @Test
    void opening_a_view_again_changes_no_index() {
        var view = Accountability.VIEW.indexedBy("owner");
        server.views(database).open(view);
        var before = indexes("accountability@1");

        server.views(database).open(view);

        assertThat(indexes("accountability@1")).isEqualTo(before);
    }

    private List<Document> indexes(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(index -> index.get("key", Document.class))
                .into(new ArrayList<>());
    }
}
