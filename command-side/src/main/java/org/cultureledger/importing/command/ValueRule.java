package org.cultureledger.importing.command;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * How a value comes about: a cell is read, cleaned, translated and made into something; where there is nothing, {@code
 * unknown} stands for it.
 *
 * @param cut most characters that are kept
 * @param otherwise what stands for a word that is not in {@code translation}; the word itself if {@link #AS_IT_IS}
 */
record ValueRule(
        String name,
        Template from,
        List<Replacement> replacements,
        @Nullable Map<String, JsonNode> translation,
        @Nullable JsonNode otherwise,
        Conversion conversion,
        int cut,
        @Nullable Template unknown) {

    static final String AS_IT_IS = "${value}";

    /** Longest word of the file that a message repeats. */
    private static final int LONGEST_TOLD = 60;

    /** What a pattern finds is replaced by a text, as it stands. */
    record Replacement(Pattern pattern, String by) {
        /** @throws InvalidForm of {@code field} if the pattern comes to no end on the text */
        String in(String field, String text) {
            try {
                return pattern.matcher(new Searched(text)).replaceAll(Matcher.quoteReplacement(by));
            } catch (Searched.EndlessSearchException | StackOverflowError _) {
                throw new InvalidForm(
                        field, "the pattern %s comes to no end on %s".formatted(told(pattern.pattern()), told(text)));
            }
        }
    }

    /** The names that the value is made of. */
    Stream<String> names() {
        return Stream.concat(from.names(), unknown == null ? Stream.empty() : unknown.names());
    }

    /** Whether it is made from the column that is called as it is itself. */
    boolean readsItself() {
        return names().anyMatch(name::equals);
    }

    JsonNode value(RowValues row, Reading reading) {
        var value = known(row, reading);
        return value.isMissingNode() && unknown != null ? unknown.fill(row) : value;
    }

    private JsonNode known(RowValues row, Reading reading) {
        var text = from.text(row);
        for (var replacement : replacements) text = replacement.in(name, text);
        text = text.strip();
        if (reading.isNothing(text)) return MissingNode.getInstance();
        if (translation == null) return convert(text, reading);
        var translated = translation.getOrDefault(text, otherwise);
        if (translated == null) throw new InvalidForm(name, "there is no translation of " + told(text));
        return translated.isString() && translated.asString().equals(AS_IT_IS) ? convert(text, reading) : translated;
    }

    private JsonNode convert(String text, Reading reading) {
        var converted = conversion
                .convert(text, reading)
                .orElseThrow(() -> new InvalidForm(name, "%s is not %s".formatted(told(text), conversion.demand())));
        return converted.isString() && converted.asString().length() > cut
                ? JsonNodeFactory.instance.stringNode(
                        converted.asString().substring(0, cut - 1).strip() + "…")
                : converted;
    }

    private static String told(String text) {
        return "“" + (text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "…" : text) + "”";
    }
}
