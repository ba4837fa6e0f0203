package org.cultureledger.importing.command;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a text of a file is made into. */
sealed interface Conversion {

    /** Empty if the text is none of the kind. */
    Optional<JsonNode> convert(String text, Reading reading);

    /** For people: what the text must be. */
    String demand();

    /** As it stands there. */
    record Text() implements Conversion {
        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            return Optional.of(JsonNodeFactory.instance.stringNode(text));
        }

        @Override
        public String demand() {
            return "a text";
        }
    }

    /** A {@link Slug} of it. */
    record InCode() implements Conversion {
        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            return Optional.of(JsonNodeFactory.instance.stringNode(Slug.of(text)));
        }

        @Override
        public String demand() {
            return "a text";
        }
    }

    /** A number, exactly. */
    record InNumber() implements Conversion {
        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            return reading.number(text).map(Reading::node);
        }

        @Override
        public String demand() {
            return "a number";
        }
    }

    /** Yes or no. */
    record InBoolean() implements Conversion {

        private static final Set<String> YES = Set.of("true", "yes", "y", "1");
        private static final Set<String> NO = Set.of("false", "no", "n", "0");

        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            var word = text.toLowerCase(Locale.ROOT);
            if (YES.contains(word)) return Optional.of(JsonNodeFactory.instance.booleanNode(true));
            return NO.contains(word) ? Optional.of(JsonNodeFactory.instance.booleanNode(false)) : Optional.empty();
        }

        @Override
        public String demand() {
            return "true or false, yes or no, 1 or 0; map other words";
        }
    }

    /** A day, in ISO form. */
    record InDay() implements Conversion {
        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            return reading.day(text).map(day -> JsonNodeFactory.instance.stringNode(day.toString()));
        }

        @Override
        public String demand() {
            return "a day in one of the mapping's date formats";
        }
    }

    /** The period in which a day lies, as KPIs write it. */
    record InPeriod(Length length) implements Conversion {

        enum Length {
            WEEKLY,
            MONTHLY,
            QUARTERLY,
            HALF_YEARLY,
            YEARLY
        }

        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            return reading.day(text).map(day -> JsonNodeFactory.instance.stringNode(period(day)));
        }

        private String period(LocalDate day) {
            return switch (length) {
                case WEEKLY ->
                    "%d-W%02d"
                            .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                case MONTHLY -> "%d-%02d".formatted(day.getYear(), day.getMonthValue());
                case QUARTERLY -> "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
                case HALF_YEARLY -> "%d-H%d".formatted(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
                case YEARLY -> Integer.toString(day.getYear());
            };
        }

        @Override
        public String demand() {
            return "a day in one of the mapping's date formats";
        }
    }

    /** Several things in one cell. */
    record InList(String separator, Conversion each) implements Conversion {
        @Override
        public Optional<JsonNode> convert(String text, Reading reading) {
            var list = JsonNodeFactory.instance.arrayNode();
            var parts = Stream.of(text.split(Pattern.quote(separator), -1))
                    .map(String::strip)
                    .filter(part -> !reading.isNothing(part))
                    .map(part -> each.convert(part, reading))
                    .toList();
            if (parts.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
            parts.forEach(part -> list.add(part.orElseThrow()));
            return Optional.of(list);
        }

        @Override
        public String demand() {
            return "a list, each of it " + each.demand();
        }
    }
}
