package org.cultureledger.benchmark.view;

import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;

/** Rows as documents, without anything around them. */
final class RowDocuments {

    private RowDocuments() {}

    static BsonDocument of(Promise row, Codec<Promise> codec) {
        var document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document), row, EncoderContext.builder().build());
        return document;
    }
}
