package org.cultureledger.importing.command;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cultureledger.platform.web.InvalidForm;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** A place in a mapping file. It knows where it is, so that whoever wrote it wrong is told. */
final class Entry {

    private static final int DEEPEST = 30;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");

    private final Node node;
    private final String path;
    private final int depth;

    private Entry(Node node, String path, int depth) {
        this.node = node;
        this.path = path;
        this.depth = depth;
    }

    /**
     * Reads YAML, and so JSON, without making anything of it but text, lists and fields.
     *
     * @throws InvalidForm if it is not well-formed
     */
    static Entry read(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(200);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        try {
            var root = new Yaml(options).compose(new StringReader(text));
            if (root == null) throw new InvalidForm("mapping", "is empty");
            return new Entry(root, "", 0);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidForm("mapping", "line %d: %s".formatted(line, e.getProblem()));
        } catch (YAMLException e) {
            throw new InvalidForm("mapping", "cannot be read: " + e.getMessage());
        }
    }

    /** What is wrong here. */
    InvalidForm wrong(String message) {
        var place = path.isEmpty() ? "the mapping" : path;
        return new InvalidForm(
                "mapping", "line %d, %s: %s".formatted(node.getStartMark().getLine() + 1, place, message));
    }

    boolean isFields() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A single value as it is written. */
    String text() {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        throw wrong("must be a single value");
    }

    int number(int least, int most) {
        try {
            var number = Integer.parseInt(text());
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException _) {
            // told below, like one out of range
        }
        throw wrong("must be a number from %d to %d".formatted(least, most));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> spelled(constant).equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong("must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Entry::spelled)
                                        .toList())));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A single value as JSON: {@code true}, {@code false} and numbers are such where they stand without quotes, and
     * nothing, {@code null} or {@code ~} is a missing node. All else is text, {@code no} and {@code on} too.
     */
    JsonNode constant() {
        var text = text();
        if (((ScalarNode) node).getScalarStyle() != DumperOptions.ScalarStyle.PLAIN)
            return JsonNodeFactory.instance.stringNode(text);
        return switch (text) {
            case "true", "false" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
            case "", "null", "~" -> MissingNode.getInstance();
            default ->
                NUMBER.matcher(text).matches()
                        ? Reading.node(new BigDecimal(text))
                        : JsonNodeFactory.instance.stringNode(text);
        };
    }

    /** A list, or a single thing as a list of one. */
    List<Entry> list() {
        if (!(node instanceof SequenceNode sequence)) return List.of(this);
        var items = sequence.getValue();
        return IntStream.range(0, items.size())
                .mapToObj(index -> below(items.get(index), "%s[%d]".formatted(path, index)))
                .toList();
    }

    /** Names and what they stand for, in the order of the file. */
    Map<String, Entry> fields() {
        if (!(node instanceof MappingNode mapping)) throw wrong("must consist of names and values");
        var fields = new LinkedHashMap<String, Entry>();
        mapping.getValue().forEach(tuple -> {
            var name = below(tuple.getKeyNode(), path).text();
            var place = path.isEmpty() ? name : path + "." + name;
            if (fields.put(name, below(tuple.getValueNode(), place)) != null) throw wrong(name + " is there twice");
        });
        return fields;
    }

    /** The same, refusing every other name: a typing error must not go unnoticed. */
    Map<String, Entry> fields(String... known) {
        var fields = fields();
        fields.forEach((name, entry) -> {
            if (!List.of(known).contains(name))
                throw entry.wrong("is unknown here; known are " + String.join(", ", known));
        });
        return fields;
    }

    Entry required(Map<String, Entry> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> wrong(name + " is missing"));
    }

    private Entry below(Node child, String place) {
        if (depth == DEEPEST) throw wrong("is nested too deeply");
        return new Entry(child, place, depth + 1);
    }
}
