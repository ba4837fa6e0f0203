package org.cultureledger.importing.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a file writes dates, numbers and nothing.
 *
 * @param dates formats that are tried one after the other; ISO 8601 if there are none
 * @param zone in which a point in time belongs to a day
 * @param nothing texts that stand for nothing, beside empty ones
 * @param decimalSign of numbers
 */
record Reading(List<DateTimeFormatter> dates, ZoneId zone, Set<String> nothing, char decimalSign) {

    private static final List<DateTimeFormatter> ISO =
            List.of(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_DATE_TIME);
    private static final int LONGEST_NUMBER = 60;

    /** Digits that every long has room for. */
    private static final int LONGEST_INTEGER = 18;

    Reading {
        dates = dates.isEmpty() ? ISO : List.copyOf(dates);
        nothing = Set.copyOf(nothing);
    }

    /** @throws IllegalArgumentException if the pattern is none of Java's */
    static DateTimeFormatter format(String pattern) {
        // the year as such, not of an era, which nobody means who writes y
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    boolean isNothing(String cell) {
        return cell.isBlank() || nothing.contains(cell.strip());
    }

    /** The day that {@code text} names, if it names one: of a point in time the day in the file's zone. */
    Optional<LocalDate> day(String text) {
        return dates.stream().flatMap(format -> parse(format, text).stream()).findFirst();
    }

    private Optional<LocalDate> parse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(day(format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDate day(TemporalAccessor read) {
        return read instanceof ZonedDateTime moment
                ? moment.withZoneSameInstant(zone).toLocalDate()
                : LocalDate.from(read);
    }

    /** The number that {@code text} names, if it names one; groups of digits may be set apart. */
    Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER) return Optional.empty();
        var groups = decimalSign == ',' ? "[.\\s\u00a0\u202f'](?=\\d{3})" : "[,\\s\u00a0\u202f'](?=\\d{3})";
        try {
            return Optional.of(new BigDecimal(text.replaceAll(groups, "").replace(decimalSign, '.')));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** As JSON has it: whole numbers without a decimal sign are whole, whatever else is exact. */
    static JsonNode node(BigDecimal number) {
        if (number.scale() != 0 || number.precision() > LONGEST_INTEGER)
            return JsonNodeFactory.instance.numberNode(number);
        var whole = number.longValueExact();
        return whole == (int) whole
                ? JsonNodeFactory.instance.numberNode((int) whole)
                : JsonNodeFactory.instance.numberNode(whole);
    }
}
