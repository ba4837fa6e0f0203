package org.cultureledger.importing.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.cultureledger.kernel.Code;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form in which a mapping is written, and what may be wrong with it. */
final class MappingForm {

    private static final Pattern NAME = Pattern.compile(Code.FORM);
    private static final int LONGEST_TEXT = 10_000;

    private MappingForm() {}

    /** @throws InvalidForm that names line and key */
    static Mapping read(Entry root) {
        var fields = root.fields(
                "name",
                "delimiter",
                "columns",
                "dates",
                "zone",
                "decimal",
                "nothing",
                "values",
                "stream",
                "create",
                "requests");
        var requests = root.required(fields, "requests");
        return new Mapping(
                name(root.required(fields, "name")),
                optional(fields, "delimiter", MappingForm::delimiter),
                list(fields, "columns", Entry::text),
                reading(fields),
                values(fields.get("values")),
                optional(fields, "stream", Template::of),
                list(fields, "create", Creation::of),
                requests.list().stream().map(Request::of).toList());
    }

    private static <T> @Nullable T optional(
            Map<String, Entry> fields, String name, Function<Entry, ? extends @Nullable T> read) {
        var entry = fields.get(name);
        return entry == null ? null : read.apply(entry);
    }

    private static <T> List<T> list(Map<String, Entry> fields, String name, Function<Entry, T> read) {
        var entry = fields.get(name);
        return entry == null ? List.of() : entry.list().stream().map(read).toList();
    }

    private static String name(Entry entry) {
        if (!NAME.matcher(entry.text()).matches())
            throw entry.wrong("must be lower-case letters, digits, dots and hyphens, at most 64");
        return entry.text();
    }

    private static @Nullable Character delimiter(Entry entry) {
        return switch (entry.text()) {
            case "auto" -> null;
            case "," -> ',';
            case ";" -> ';';
            case "tab", "\t" -> '\t';
            default -> throw entry.wrong("must be \",\", \";\", tab or auto");
        };
    }

    private static Reading reading(Map<String, Entry> fields) {
        return new Reading(
                list(fields, "dates", MappingForm::dateFormat),
                Optional.ofNullable(fields.get("zone")).map(MappingForm::zone).orElse(ZoneOffset.UTC),
                list(fields, "nothing", Entry::text).stream().map(String::strip).collect(Collectors.toSet()),
                Optional.ofNullable(fields.get("decimal"))
                        .map(MappingForm::decimalSign)
                        .orElse('.'));
    }

    private static DateTimeFormatter dateFormat(Entry entry) {
        try {
            return entry.text().equals("iso") ? DateTimeFormatter.ISO_DATE : Reading.format(entry.text());
        } catch (IllegalArgumentException e) {
            throw entry.wrong("is no date format, such as dd.MM.yyyy: " + e.getMessage());
        }
    }

    private static ZoneId zone(Entry entry) {
        try {
            return ZoneId.of(entry.text());
        } catch (DateTimeException _) {
            throw entry.wrong("must be a time zone, such as Europe/Vienna");
        }
    }

    private static char decimalSign(Entry entry) {
        var sign = entry.text();
        if (!sign.equals(".") && !sign.equals(",")) throw entry.wrong("must be \".\" or \",\"");
        return sign.charAt(0);
    }

    private static Map<String, ValueRule> values(@Nullable Entry entry) {
        var rules = new LinkedHashMap<String, ValueRule>();
        if (entry != null) entry.fields().forEach((name, rule) -> rules.put(name, value(name, rule)));
        return rules;
    }

    private static ValueRule value(String name, Entry entry) {
        if (name.equals(Mapping.PROGRAM)) throw entry.wrong("the programme is given with the import");
        if (!entry.isFields())
            return new ValueRule(name, from(entry), List.of(), null, null, new Conversion.Text(), LONGEST_TEXT, null);
        var fields = entry.fields("from", "as", "separator", "each", "length", "replace", "map", "cut", "unknown");
        var translation = optional(fields, "map", MappingForm::translation);
        var otherwise = translation == null ? null : translation.remove("otherwise");
        return new ValueRule(
                name,
                Optional.ofNullable(fields.get("from")).map(MappingForm::from).orElseGet(() -> Template.ofColumn(name)),
                replacements(fields.get("replace")),
                translation,
                otherwise,
                conversion(entry, fields),
                Optional.ofNullable(fields.get("cut"))
                        .map(cut -> cut.number(2, LONGEST_TEXT))
                        .orElse(LONGEST_TEXT * 100),
                optional(fields, "unknown", Template::of));
    }

    /** A column's name, or a template. */
    private static Template from(Entry entry) {
        return entry.text().contains("${") ? Template.of(entry) : Template.ofColumn(entry.text());
    }

    private static Map<String, JsonNode> translation(Entry entry) {
        var translation = new HashMap<String, JsonNode>();
        entry.fields().forEach((word, meaning) -> translation.put(word, meaning.constant()));
        return translation;
    }

    private static List<ValueRule.Replacement> replacements(@Nullable Entry entry) {
        if (entry == null) return List.of();
        return entry.fields().entrySet().stream()
                .map(field -> new ValueRule.Replacement(
                        pattern(field.getKey(), field.getValue()),
                        field.getValue().text()))
                .toList();
    }

    private static Pattern pattern(String text, Entry entry) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw entry.wrong("is no pattern: " + e.getDescription());
        }
    }

    private enum Kind {
        TEXT,
        CODE,
        NUMBER,
        BOOLEAN,
        DATE,
        PERIOD,
        LIST
    }

    private static Conversion conversion(Entry entry, Map<String, Entry> fields) {
        return switch (kind(fields.get("as"))) {
            case LIST ->
                new Conversion.InList(
                        separator(entry.required(fields, "separator")), simple(kind(fields.get("each")), entry));
            case PERIOD ->
                new Conversion.InPeriod(entry.required(fields, "length").oneOf(Conversion.InPeriod.Length.class));
            case TEXT, CODE, NUMBER, BOOLEAN, DATE -> simple(kind(fields.get("as")), entry);
        };
    }

    private static Kind kind(@Nullable Entry entry) {
        return entry == null ? Kind.TEXT : entry.oneOf(Kind.class);
    }

    private static Conversion simple(Kind kind, Entry entry) {
        return switch (kind) {
            case TEXT -> new Conversion.Text();
            case CODE -> new Conversion.InCode();
            case NUMBER -> new Conversion.InNumber();
            case BOOLEAN -> new Conversion.InBoolean();
            case DATE -> new Conversion.InDay();
            case PERIOD, LIST -> throw entry.wrong("the items of a list can be text, code, number, boolean or date");
        };
    }

    private static String separator(Entry entry) {
        if (entry.text().isEmpty()) throw entry.wrong("must not be empty");
        return entry.text();
    }
}
