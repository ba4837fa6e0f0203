package org.cultureledger.temporal.process;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.RawBsonDocument;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.eventstore.RegisteredTypesSerializer;

/** A log in a database, and the documents of the views beside it. */
final class StoredLog {

    private static final int LARGEST_COMMIT = 12;

    private StoredLog() {}

    static MongoEventStorageEngine engine(MongoDatabase database) {
        var serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(RegisteredTypesSerializer.settings("org.cultureledger."))
                .build();
        return MongoEventStorageEngine.builder()
                .database(database)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    /** Appends the events in commits of different sizes. */
    static void append(MongoDatabase database, List<?> events, long seed) {
        var random = new Random(seed);
        try (var engine = engine(database)) {
            for (int first = 0; first < events.size(); ) {
                int end = Math.min(events.size(), first + 1 + random.nextInt(LARGEST_COMMIT));
                engine.appendEvents(events.subList(first, end).stream()
                        .<EventMessage<?>>map(event -> GenericEventMessage.asEventMessage(event))
                        .toList());
                first = end;
            }
        }
    }

    /** Every stored document of every view, byte for byte, by collection and identifier. */
    static Map<String, RawBsonDocument> documents(MongoDatabase database) {
        var documents = new TreeMap<String, RawBsonDocument>();
        for (var view : ViewNode.VIEWS) {
            for (var collection : List.of(view.name().toString(), view.name() + ".past"))
                documents.putAll(
                        database
                                .getCollection(collection, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>())
                                .stream()
                                .collect(toMap(
                                        it -> collection + " "
                                                + it.getString("_id").getValue(),
                                        it -> it)));
        }
        return documents;
    }
}
