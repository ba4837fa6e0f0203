package org.cultureledger.kpi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time that a figure stands for: {@code 2025-W07}, {@code 2025-03}, {@code 2025-Q1}, {@code 2025-H1} or
 * {@code 2025}. Its days are those of the programme's zone. Periods are ordered by their first day.
 */
public record Period(@JsonValue String value) implements Comparable<Period> {

    private static final Pattern FORM =
            Pattern.compile("(?<year>(19|20|21)[0-9]{2})(-(W(?<week>[0-9]{2})|Q(?<quarter>[1-4])|H(?<half>[12])|"
                    + "(?<month>0[1-9]|1[0-2])))?");

    /** @throws IllegalArgumentException if there is no such period */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Period {
        var parts = FORM.matcher(value);
        if (!parts.matches() || !hasWeek(parts))
            throw new IllegalArgumentException(
                    "must be a week, month, quarter, half-year or year, such as 2025-W07, 2025-03, 2025-Q1, 2025-H1 or"
                            + " 2025");
    }

    /** @throws IllegalArgumentException if there is no such period */
    public static Period of(String value) {
        return new Period(value);
    }

    /** The period of {@code frequency} in which {@code day} lies. */
    public static Period containing(LocalDate day, Frequency frequency) {
        return new Period(
                switch (frequency) {
                    case WEEKLY ->
                        "%04d-W%02d"
                                .formatted(
                                        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                    case MONTHLY -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
                    case QUARTERLY -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
                    case HALF_YEARLY -> "%04d-H%d".formatted(day.getYear(), (day.getMonthValue() + 5) / 6);
                    case YEARLY -> "%04d".formatted(day.getYear());
                });
    }

    private static boolean hasWeek(Matcher parts) {
        if (parts.group("week") == null) return true;
        int year = Integer.parseInt(parts.group("year"));
        int week = Integer.parseInt(parts.group("week"));
        return week >= 1
                && IsoFields.WEEK_OF_WEEK_BASED_YEAR
                        .rangeRefinedBy(LocalDate.of(year, 7, 1))
                        .isValidValue(week);
    }

    public Frequency frequency() {
        if (value.length() == 4) return Frequency.YEARLY;
        return switch (value.charAt(5)) {
            case 'W' -> Frequency.WEEKLY;
            case 'Q' -> Frequency.QUARTERLY;
            case 'H' -> Frequency.HALF_YEARLY;
            default -> Frequency.MONTHLY;
        };
    }

    public LocalDate firstDay() {
        int year = Integer.parseInt(value.substring(0, 4));
        return switch (frequency()) {
            case WEEKLY ->
                LocalDate.of(year, 1, 4)
                        .with(WeekFields.ISO.dayOfWeek(), 1)
                        .plusWeeks(Integer.parseInt(value.substring(6)) - 1L);
            case MONTHLY -> LocalDate.of(year, Integer.parseInt(value.substring(5)), 1);
            case QUARTERLY -> LocalDate.of(year, 3 * count() - 2, 1);
            case HALF_YEARLY -> LocalDate.of(year, 6 * count() - 5, 1);
            case YEARLY -> LocalDate.of(year, 1, 1);
        };
    }

    public LocalDate lastDay() {
        var first = firstDay();
        var after = switch (frequency()) {
            case WEEKLY -> first.plusWeeks(1);
            case MONTHLY -> first.plusMonths(1);
            case QUARTERLY -> first.plusMonths(3);
            case HALF_YEARLY -> first.plusMonths(6);
            case YEARLY -> first.plusYears(1);
        };
        return after.minusDays(1);
    }

    private int count() {
        return value.charAt(6) - '0';
    }

    @Override
    public int compareTo(Period other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return value;
    }
}
