package org.cultureledger.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Readers of what has no fields of its own. */
final class Scalars {

    /** As many as the database's decimal type keeps. */
    private static final int MOST_DIGITS = 34;

    private static final int WIDEST_EXPONENT = 30;

    /** Beyond lies nothing but typing errors. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private static final Map<Class<?>, ValueReader> READERS = Map.ofEntries(
            Map.entry(String.class, Scalars::text),
            Map.entry(boolean.class, Scalars::truth),
            Map.entry(Boolean.class, Scalars::truth),
            Map.entry(int.class, Scalars::smallNumber),
            Map.entry(Integer.class, Scalars::smallNumber),
            Map.entry(long.class, Scalars::wholeNumber),
            Map.entry(Long.class, Scalars::wholeNumber),
            Map.entry(BigDecimal.class, Scalars::number),
            Map.entry(LocalDate.class, Scalars::day),
            Map.entry(Instant.class, Scalars::instant));

    private Scalars() {}

    static Optional<ValueReader> of(Class<?> type) {
        return Optional.ofNullable(READERS.get(type));
    }

    static @Nullable Object text(JsonNode json, Place place) {
        if (!json.isString()) return place.wrong("must be a text");
        String text = json.stringValue();
        return text.codePoints().allMatch(Texts::isAllowed)
                ? text
                : place.wrong("must have no control characters, nor such as turn its direction");
    }

    private static @Nullable Object truth(JsonNode json, Place place) {
        return json.isBoolean() ? (Object) json.booleanValue() : place.wrong("must be true or false");
    }

    private static @Nullable Object smallNumber(JsonNode json, Place place) {
        return json.isIntegralNumber() && json.canConvertToInt()
                ? (Object) json.intValue()
                : place.wrong("must be a whole number of at most nine digits");
    }

    private static @Nullable Object wholeNumber(JsonNode json, Place place) {
        return json.isIntegralNumber() && json.canConvertToLong()
                ? (Object) json.longValue()
                : place.wrong("must be a whole number of at most eighteen digits");
    }

    private static @Nullable Object number(JsonNode json, Place place) {
        return json.isNumber() ? bounded(json.decimalValue(), place) : place.wrong("must be a number");
    }

    /** Money's amount, written as a text so that nobody's floating point touches it; a number is taken as well. */
    static @Nullable Object amount(JsonNode json, Place place) {
        if (!json.isString()) return number(json, place);
        String text = json.stringValue();
        if (!text.matches("-?[0-9]{1,34}(\\.[0-9]{1,30})?")) return place.wrong("must be an amount, such as 12.50");
        return bounded(new BigDecimal(text), place);
    }

    static @Nullable Object currency(JsonNode json, Place place) {
        if (json.isString()) {
            try {
                return Currency.getInstance(json.stringValue()).getCurrencyCode();
            } catch (IllegalArgumentException _) {
                // said below
            }
        }
        return place.wrong("must be a currency of ISO 4217, such as EUR");
    }

    private static @Nullable Object bounded(BigDecimal number, Place place) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > WIDEST_EXPONENT)
            return place.wrong("must have at most 34 digits, and an exponent between -30 and 30");
        return number;
    }

    private static @Nullable Object day(JsonNode json, Place place) {
        if (json.isString()) {
            try {
                var day = LocalDate.parse(json.stringValue());
                if (isPlausible(day.getYear())) return day;
            } catch (DateTimeException _) {
                // said below
            }
        }
        return place.wrong("must be a date from 1900 to 2200, such as 2026-03-31");
    }

    private static @Nullable Object instant(JsonNode json, Place place) {
        if (json.isString()) {
            try {
                var instant = Instant.parse(json.stringValue());
                if (isPlausible(instant.atZone(ZoneOffset.UTC).getYear())) return instant;
            } catch (DateTimeException _) {
                // said below
            }
        }
        return place.wrong("must be a moment from 1900 to 2200, such as 2026-03-31T08:00:00Z");
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Reads the names of {@code constants}. */
    static ValueReader oneOf(Object[] constants) {
        var byName = Arrays.stream(constants)
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        var names = Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return (json, place) -> {
            var constant = json.isString() ? byName.get(json.stringValue()) : null;
            return constant == null ? place.wrong("must be one of " + names) : constant;
        };
    }
}
