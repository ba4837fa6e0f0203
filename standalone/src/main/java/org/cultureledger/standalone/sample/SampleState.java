package org.cultureledger.standalone.sample;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How far the sample is, collection {@code sample}: so that an interrupted one goes on where it stopped. */
@Component
class SampleState {

    private static final String ID = "brightwater";
    private static final String END = "end";
    private static final String LOADED = "loaded";

    private final MongoCollection<Document> collection;

    SampleState(MongoDatabase database) {
        collection = database.getCollection("sample");
    }

    /** Last day of the sample's history, if it was begun. */
    Optional<LocalDate> end() {
        return find().map(state -> LocalDate.parse(state.getString(END)));
    }

    boolean isLoaded() {
        return find().filter(state -> state.getBoolean(LOADED, false)).isPresent();
    }

    void begin(LocalDate end) {
        collection.updateOne(
                eq(ID), combine(set(END, end.toString()), set(LOADED, false)), new UpdateOptions().upsert(true));
    }

    void finish() {
        collection.updateOne(eq(ID), set(LOADED, true));
    }

    private Optional<Document> find() {
        return Optional.ofNullable(collection.find(eq(ID)).first());
    }
}
