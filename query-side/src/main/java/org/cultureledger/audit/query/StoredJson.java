package org.cultureledger.audit.query;

import java.math.BigDecimal;
import java.util.HexFormat;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Stored values as JSON: numbers with every digit, bytes in hexadecimal. */
final class StoredJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StoredJson() {}

    static JsonNode of(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> {
                var object = JSON.objectNode();
                value.asDocument().forEach((name, member) -> object.set(name, of(member)));
                yield object;
            }
            case ARRAY -> {
                var array = JSON.arrayNode();
                value.asArray().forEach(member -> array.add(of(member)));
                yield array;
            }
            case STRING -> JSON.stringNode(value.asString().getValue());
            case BOOLEAN -> JSON.booleanNode(value.asBoolean().getValue());
            case INT32 -> JSON.numberNode(value.asInt32().getValue());
            case INT64 -> JSON.numberNode(value.asInt64().getValue());
            case DECIMAL128 ->
                JSON.numberNode(new BigDecimal(value.asDecimal128().getValue().toString()));
            case BINARY ->
                JSON.stringNode(HexFormat.of().formatHex(value.asBinary().getData()));
            case NULL -> JSON.nullNode();
            default -> JSON.stringNode(value.toString());
        };
    }
}
