package org.cultureledger.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":null,\"b\":true,\"c\":[1,[],{}],\"d\":{\"e\":\"f\"}}",
                "{\"smallest\":-9223372036854775808,\"largest\":9223372036854775807,\"larger\":9223372036854775808}",
                "{\"amount\":1.10,\"zero\":-0.0,\"tiny\":0.000001,\"double\":0.1,\"digits\":1234567890.123456789012345678901234}",
                "{\"text\":\"Führung — \\\"quoted\\\"\\n😀\"}"
            })
    void comes_back_as_it_was(String json) {
        assertThat(JsonDocuments.parse(json.getBytes(UTF_8))
                        .map(document -> JsonDocuments.format(Bson.reader(document)))
                        .map(bytes -> new String(bytes, UTF_8)))
                .hasValue(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"text\"",
                "[1]",
                "<xml/>",
                "{broken",
                "{\"$date\":1}",
                "{\"a.b\":1}",
                "{\"\":1}",
                "{\"a\\u0000b\":1}",
                "{\"digits\":1.23456789012345678901234567890123456}",
                "{\"huge\":1E+99999}"
            })
    void what_bson_cannot_hold_exactly_is_left_as_text(String json) {
        assertThat(JsonDocuments.parse(json.getBytes(UTF_8))).isEmpty();
        assertThat(stored(json)).isEqualTo(json);
    }

    private static String stored(String json) {
        var document = new BsonDocument("it", PayloadFormat.DOCUMENT.store(json.getBytes(UTF_8)));
        try (var reader = Bson.reader(document)) {
            reader.readStartDocument();
            reader.readBsonType();
            reader.skipName();
            return new String(PayloadFormat.load(reader), UTF_8);
        }
    }
}
