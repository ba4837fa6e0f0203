package org.cultureledger.benchmark.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.cultureledger.temporal.PendingVersions;
import org.cultureledger.temporal.Version;

/** The limit: exactly the documents that a view writes, made beforehand, in bulk writes of the same batches. */
record BareWrites(List<Batch> batches) {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private record Batch(List<BsonDocument> past, List<WriteModel<BsonDocument>> current) {}

    static BareWrites of(List<PromiseEvent> events, int batchSize, Codec<Promise> codec) {
        var view = Promises.view("bare");
        Map<String, Version<Promise>> open = new HashMap<>();
        var batches = new ArrayList<Batch>();
        for (int first = 0; first < events.size(); first += batchSize) {
            var pending = new PendingVersions<Promise>(key -> Optional.ofNullable(open.get(key)));
            for (int position = first; position < Math.min(first + batchSize, events.size()); position++)
                pending.apply(view, events.get(position), Promises.recorded(position));
            batches.add(batch(pending, codec));
            pending.opened().forEach(version -> open.put(version.key(), version));
            pending.removed().forEach(open::remove);
        }
        return new BareWrites(batches);
    }

    private static Batch batch(PendingVersions<Promise> pending, Codec<Promise> codec) {
        Stream<WriteModel<BsonDocument>> opened = pending.opened()
                .map(version -> new ReplaceOneModel<>(
                        eq("_id", version.key()), document(version.key(), version, codec), UPSERT));
        Stream<WriteModel<BsonDocument>> removed = pending.removed().map(key -> new DeleteOneModel<>(eq("_id", key)));
        return new Batch(
                pending.closed()
                        .map(version -> document(version.key() + "@" + version.from(), version, codec))
                        .toList(),
                Stream.concat(opened, removed).toList());
    }

    private static BsonDocument document(String id, Version<Promise> version, Codec<Promise> codec) {
        var document = new BsonDocument("_id", new BsonString(id))
                .append("k", new BsonString(version.key()))
                .append("from", new BsonInt64(version.from()));
        if (!version.isOpen()) document.append("to", new BsonInt64(version.to()));
        return document.append("row", RowDocuments.of(version.row(), codec));
    }

    void writeTo(MongoDatabase database, String name) {
        var current = database.getCollection(name, BsonDocument.class);
        var past = database.getCollection(name + ".past", BsonDocument.class);
        current.createIndex(ascending("k"));
        past.createIndex(ascending("k", "to"), new IndexOptions().unique(true));
        for (var batch : batches) {
            if (!batch.past().isEmpty()) past.insertMany(batch.past(), new InsertManyOptions().ordered(false));
            if (!batch.current().isEmpty()) current.bulkWrite(batch.current());
        }
    }
}
