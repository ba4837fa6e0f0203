package org.cultureledger.importing.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The body of a request, with places to be filled from a row. What stays empty is left out. */
sealed interface Shape {

    /** Missing if nothing of it was filled. */
    JsonNode fill(RowValues row);

    Stream<String> names();

    static Shape of(Entry entry) {
        if (entry.isFields()) {
            var fields = new LinkedHashMap<String, Shape>();
            entry.fields().forEach((name, value) -> fields.put(name, of(value)));
            return new Fields(fields);
        }
        if (entry.isList())
            return new Items(entry.list().stream().map(Shape::of).toList());
        var template = Template.of(entry);
        return template.names().findAny().isPresent() ? new Filled(template) : new Constant(entry.constant());
    }

    /** The same in every row. */
    record Constant(JsonNode value) implements Shape {
        @Override
        public JsonNode fill(RowValues row) {
            return value;
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }
    }

    /** From the row. */
    record Filled(Template template) implements Shape {
        @Override
        public JsonNode fill(RowValues row) {
            return template.fill(row);
        }

        @Override
        public Stream<String> names() {
            return template.names();
        }
    }

    /** An object. */
    record Fields(Map<String, Shape> fields) implements Shape {
        @Override
        public JsonNode fill(RowValues row) {
            var object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, shape) -> {
                var value = shape.fill(row);
                if (!value.isMissingNode()) object.set(name, value);
            });
            return object.isEmpty() ? MissingNode.getInstance() : object;
        }

        @Override
        public Stream<String> names() {
            return fields.values().stream().flatMap(Shape::names);
        }
    }

    /** A list; a list that a row fills in joins it item by item. */
    record Items(List<Shape> items) implements Shape {
        @Override
        public JsonNode fill(RowValues row) {
            var list = JsonNodeFactory.instance.arrayNode();
            for (var item : items) {
                var value = item.fill(row);
                if (value.isArray()) value.valueStream().forEach(list::add);
                else if (!value.isMissingNode()) list.add(value);
            }
            return list;
        }

        @Override
        public Stream<String> names() {
            return items.stream().flatMap(Shape::names);
        }
    }
}
