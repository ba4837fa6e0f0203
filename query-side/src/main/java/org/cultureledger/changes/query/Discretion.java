package org.cultureledger.changes.query;

import java.util.List;
import java.util.Map;
import org.cultureledger.query.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a row in whatever form what names a decision that the reader may not see. */
record Discretion(Reading reading) {

    JsonNode told(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> fields(object);
            case ArrayNode array -> elements(array);
            default -> node.isString() ? JsonNodeFactory.instance.stringNode(reading.told(node.stringValue())) : node;
        };
    }

    private ObjectNode fields(ObjectNode object) {
        var told = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties())
            if (isTold(field.getValue())) told.set(field.getKey(), told(field.getValue()));
        return told;
    }

    private ArrayNode elements(ArrayNode array) {
        var told = JsonNodeFactory.instance.arrayNode();
        for (var element : array) if (isTold(element)) told.add(told(element));
        return told;
    }

    private boolean isTold(JsonNode node) {
        return !node.isString() || !reading.named(List.of(node.stringValue())).isEmpty();
    }
}
