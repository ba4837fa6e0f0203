package org.cultureledger.benchmark.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.cultureledger.benchmark.Server;
import org.jspecify.annotations.Nullable;

/**
 * The limit: a document as large as a commit of one event, with as many unique keys, inserted at a position that is
 * counted up in memory. Nothing is serialized when appending; replaying, payload and metadata are.
 */
final class RawDriver implements Contender {

    private static final int HASH_BYTES = 32;
    private static final String NO_METADATA = "{}";

    private final MongoCollection<Document> documents;
    private final Serializer serializer;
    private final AtomicLong next = new AtomicLong();
    private final Binary hash = new Binary(new byte[HASH_BYTES]);

    RawDriver(Server server, Serializer serializer) {
        this.documents = server.newDatabase().getCollection("documents");
        this.serializer = serializer;
        documents.createIndex(ascending("keys"), new IndexOptions().unique(true));
    }

    @Override
    public String name() {
        return Contenders.RAW;
    }

    @Override
    public void append(Place place, Noted event) {
        documents.insertOne(document(place, event));
    }

    private Document document(Place place, Noted event) {
        var id = UUID.randomUUID().toString();
        return new Document("_id", next.getAndIncrement())
                .append("keys", List.of(place.stream() + "@" + place.sequence(), "event/" + id))
                .append("previous", hash)
                .append("hash", hash)
                .append("id", id)
                .append("stream", place.stream())
                .append("sequence", place.sequence())
                .append("payload", payload(event))
                .append("metaData", NO_METADATA);
    }

    private static String payload(Noted event) {
        return "{\"subject\":\"%s\",\"by\":\"%s\",\"weight\":%d,\"text\":\"%s\"}"
                .formatted(event.subject(), event.by(), event.weight(), event.text());
    }

    @Override
    public long replay(long deadline) {
        long seen = 0;
        try (MongoCursor<Document> each = documents.find().iterator()) {
            while (each.hasNext() && (seen == 0 || System.nanoTime() < deadline)) {
                var document = each.next();
                if (deserialized(document, "payload", "benchmark.noted", "1") instanceof Noted
                        && deserialized(document, "metaData", MetaData.class.getName(), null) instanceof MetaData)
                    seen++;
            }
        }
        return seen;
    }

    private Object deserialized(Document document, String field, String type, @Nullable String revision) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(document.getString(field), String.class, type, revision));
    }
}
