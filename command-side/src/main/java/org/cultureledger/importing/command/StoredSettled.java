package org.cultureledger.importing.command;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code settledRows}: nothing but keys. */
@Component
final class StoredSettled implements Settled {

    private final MongoCollection<Document> keys;

    StoredSettled(MongoDatabase database) {
        keys = database.getCollection("settledRows");
    }

    @Override
    public boolean contains(String key) {
        return keys.find(eq("_id", key)).first() != null;
    }

    @Override
    public void add(String key) {
        keys.replaceOne(eq("_id", key), new Document("_id", key), new ReplaceOptions().upsert(true));
    }

    /** The same to read, forgetting what is added. */
    Settled forTrial() {
        return new Settled() {
            @Override
            public boolean contains(String key) {
                return StoredSettled.this.contains(key);
            }

            @Override
            public void add(String key) {
                // a trial leaves nothing behind, and no key comes twice in one file
            }
        };
    }
}
