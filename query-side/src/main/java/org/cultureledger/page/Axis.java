package org.cultureledger.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days at which an axis of time is divided. */
final class Axis {

    private static final int MOST = 6;
    private static final int MONTHS = 3;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

    private Axis() {}

    /** First days of quarters from {@code from} to {@code until}; of every second, third … where they would be too many. */
    static List<LocalDate> quarters(LocalDate from, LocalDate until) {
        var first = from.withDayOfMonth(1)
                .withMonth((from.getMonthValue() - 1) / MONTHS * MONTHS + 1)
                .plusMonths(MONTHS);
        var all = Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusMonths(MONTHS))
                .toList();
        int step = Math.max(1, (all.size() + MOST - 1) / MOST);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .toList();
    }

    static String label(LocalDate day) {
        return LABEL.format(day);
    }
}
