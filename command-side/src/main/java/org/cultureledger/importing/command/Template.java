package org.cultureledger.importing.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A text with places to be filled from a row: {@code ${owner}}, or {@code ${owner|nobody}} with what stands there where the
 * row has nothing.
 */
record Template(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^{}|]+)(?:\\|([^{}]*))?}");

    sealed interface Part {
        /** Text as it is. */
        record Literal(String text) implements Part {}

        /** @param otherwise what stands there if the row has nothing */
        record Place(String name, @Nullable String otherwise) implements Part {}
    }

    Template {
        parts = List.copyOf(parts);
    }

    /** @throws org.cultureledger.platform.web.InvalidForm if a place is not closed */
    static Template of(Entry entry) {
        var text = entry.text();
        var parts = new ArrayList<Part>();
        var place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            if (place.start() > end) parts.add(new Part.Literal(text.substring(end, place.start())));
            parts.add(new Part.Place(place.group(1).strip(), place.group(2)));
            end = place.end();
        }
        if (end < text.length()) parts.add(new Part.Literal(text.substring(end)));
        if (parts.stream()
                .anyMatch(part -> part instanceof Part.Literal it && it.text().contains("${")))
            throw entry.wrong("${ without a name and }");
        return new Template(parts);
    }

    static Template ofColumn(String column) {
        return new Template(List.of(new Part.Place(column, null)));
    }

    Stream<String> names() {
        return parts.stream().flatMap(part -> part instanceof Part.Place it ? Stream.of(it.name()) : Stream.empty());
    }

    /** The value itself where there is nothing but one place, a text otherwise; missing where a lone place is empty. */
    JsonNode fill(RowValues row) {
        return parts.size() == 1 && parts.getFirst() instanceof Part.Place place
                ? filled(place, row)
                : JsonNodeFactory.instance.stringNode(text(row));
    }

    String text(RowValues row) {
        return text(row, UnaryOperator.identity());
    }

    /** @param escape of what is filled in */
    String text(RowValues row, UnaryOperator<String> escape) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Literal it -> it.text();
                    case Part.Place it -> escape.apply(RowValues.text(filled(it, row)));
                })
                .collect(Collectors.joining());
    }

    private static JsonNode filled(Part.Place place, RowValues row) {
        var value = row.value(place.name());
        return value.isMissingNode() && place.otherwise() != null
                ? JsonNodeFactory.instance.stringNode(place.otherwise())
                : value;
    }
}
