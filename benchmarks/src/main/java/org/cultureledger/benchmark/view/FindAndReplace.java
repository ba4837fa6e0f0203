package org.cultureledger.benchmark.view;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.cultureledger.temporal.Rows;

/** The usual projection, to compare with: a find and a replace for each event, and no past. */
final class FindAndReplace implements Rows<Promise> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> collection;
    private final Codec<Promise> codec;

    FindAndReplace(MongoDatabase database, String name) {
        collection = database.getCollection(name, BsonDocument.class);
        codec = database.getCodecRegistry().get(Promise.class);
        collection.createIndex(Indexes.ascending("row.owner", "row.due", "_id"));
    }

    MongoCollection<BsonDocument> collection() {
        return collection;
    }

    @Override
    public Optional<Promise> find(String key) {
        return Optional.ofNullable(collection.find(eq("_id", key)).first()).map(this::row);
    }

    /** Rows of an owner by day, one more than asked for, as a page needs it. */
    List<Promise> page(String owner, int limit) {
        return collection
                .find(eq("row.owner", owner))
                .sort(Sorts.ascending("row.due", "_id"))
                .limit(limit + 1)
                .map(this::row)
                .into(new ArrayList<>());
    }

    @Override
    public void put(String key, Promise row) {
        collection.replaceOne(
                eq("_id", key),
                new BsonDocument("_id", new BsonString(key)).append("row", RowDocuments.of(row, codec)),
                UPSERT);
    }

    @Override
    public void remove(String key) {
        collection.deleteOne(eq("_id", key));
    }

    private Promise row(BsonDocument found) {
        return codec.decode(
                new BsonDocumentReader(found.getDocument("row")),
                DecoderContext.builder().build());
    }
}
