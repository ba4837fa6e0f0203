package org.cultureledger.standalone;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the description says of the interface, and in what an answer is another than it says. */
record DescribedInterface(JsonNode document) {

    private static final String VARIABLE = "\\{[^}]+}";

    Stream<String> paths() {
        return document.get("paths").propertyNames().stream();
    }

    /** The description of the question that a path is, be it with parameters. */
    Optional<JsonNode> question(String path) {
        var plain = path.replaceFirst("\\?.*", "");
        return paths().filter(template -> plain.matches(pattern(template)))
                .min(Comparator.comparingInt(template -> template.split(VARIABLE, -1).length))
                .map(template -> document.get("paths").get(template).path("get"))
                .filter(JsonNode::isObject);
    }

    /** The key of a row may have several parts. */
    private static String pattern(String template) {
        return template.replace("{key}", ".+").replaceAll(VARIABLE, "[^/]+");
    }

    Stream<String> differences(JsonNode question, JsonNode answer) {
        return differences(question.at("/responses/200/content/application~1json/schema"), answer, "");
    }

    private Stream<String> differences(JsonNode described, JsonNode value, String at) {
        var schema = resolved(described);
        if (schema.isMissingNode()) return Stream.of(at + " is not described");
        if (schema.isEmpty()) return Stream.empty();
        if (!hasType(schema, value)) return Stream.of("%s is %s".formatted(at, value.getNodeType()));
        if (value.isArray())
            return elements(value).flatMap(element -> differences(schema.path("items"), element, at + "[]"));
        return value.isObject() ? ofObject(schema, value, at) : Stream.empty();
    }

    private Stream<String> ofObject(JsonNode schema, JsonNode value, String at) {
        var missing = elements(schema.path("required"))
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .map(name -> "%s.%s is missing".formatted(at, name));
        var there = value.properties().stream()
                .flatMap(field ->
                        differences(property(schema, field.getKey()), field.getValue(), at + "." + field.getKey()));
        return Stream.concat(missing, there);
    }

    private static JsonNode property(JsonNode schema, String name) {
        var named = schema.path("properties").path(name);
        var others = schema.path("additionalProperties");
        return named.isMissingNode() && others.isObject() ? others : named;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static boolean hasType(JsonNode schema, JsonNode value) {
        var type = schema.path("type");
        return (type.isArray() ? elements(type) : Stream.of(type)).anyMatch(it -> is(value, it.asString()));
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> value.isNull();
        };
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
