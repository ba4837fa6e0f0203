package org.cultureledger.standalone.sample;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * How far the sample is, collection {@code sample}: so that an interrupted one goes on where it stopped, and the
 * passwords of its made-up people can be told at each start. They open nothing but the sample.
 */
@Component
class SampleState {

    private static final String ID = "brightwater";
    private static final String END = "end";
    private static final String LOADED = "loaded";
    private static final String PASSWORDS = "passwords";

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

    /** By login. */
    Map<String, String> passwords() {
        var passwords = new TreeMap<String, String>();
        find().map(state -> state.get(PASSWORDS, Document.class))
                .ifPresent(kept -> kept.forEach((login, password) -> passwords.put(login, (String) password)));
        return passwords;
    }

    void begin(LocalDate end, Map<String, String> passwords) {
        collection.updateOne(
                eq(ID),
                combine(
                        set(END, end.toString()),
                        set(LOADED, false),
                        set(PASSWORDS, new Document(Map.copyOf(passwords)))),
                new UpdateOptions().upsert(true));
    }

    void finish() {
        collection.updateOne(eq(ID), set(LOADED, true));
    }

    private Optional<Document> find() {
        return Optional.ofNullable(collection.find(eq(ID)).first());
    }
}
