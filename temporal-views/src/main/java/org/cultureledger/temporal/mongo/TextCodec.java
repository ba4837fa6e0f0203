package org.cultureledger.temporal.mongo;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Stores values of a type as text. Rows are sorted and compared by that text.
 *
 * @param print makes the text of a value
 * @param parse makes the value of a text; undoes {@code print} exactly
 */
public record TextCodec<T>(Class<T> type, Function<T, String> print, Function<String, T> parse) implements Codec<T> {

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(print.apply(value));
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return parse.apply(reader.readString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
