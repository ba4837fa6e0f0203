package org.cultureledger.importing.command;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.platform.web.InvalidForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** What one row says, in the terms of a mapping: its values by name, a column that is none of them as text. */
final class RowValues {

    private final Map<String, ValueRule> rules;
    private final Reading reading;
    private final Map<String, String> cells;
    private final Map<String, JsonNode> values = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    /** @param cells by column; what the row does not have is absent */
    RowValues(String program, Map<String, ValueRule> rules, Reading reading, Map<String, String> cells) {
        this.rules = rules;
        this.reading = reading;
        this.cells = cells;
        values.put(Mapping.PROGRAM, JsonNodeFactory.instance.stringNode(program));
    }

    /**
     * Missing if the row has nothing there.
     *
     * @throws InvalidForm if what is there cannot be read
     */
    JsonNode value(String name) {
        var known = values.get(name);
        if (known != null) return known;
        var rule = rules.get(name);
        if (rule == null || !underway.add(name)) return cell(name); // within its own rule a name means the column
        try {
            var value = rule.value(this, reading);
            values.put(name, value);
            return value;
        } finally {
            underway.remove(name);
        }
    }

    /** What stands in the column itself; missing if it stands for nothing. */
    private JsonNode cell(String column) {
        var cell = cells.get(column);
        return cell == null || reading.isNothing(cell)
                ? MissingNode.getInstance()
                : JsonNodeFactory.instance.stringNode(cell.strip());
    }

    /** For the key of a row: what cannot be read is taken as it stands there. */
    String identity(String name) {
        try {
            return value(name).toString();
        } catch (InvalidForm _) {
            return requireNonNull(rules.get(name))
                    .names()
                    .map(column -> cells.getOrDefault(column, ""))
                    .collect(Collectors.joining("|", "!", ""));
        }
    }

    /** A value as text; nothing is empty. */
    static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(RowValues::text).collect(Collectors.joining(", "))
                : value.asString("");
    }
}
