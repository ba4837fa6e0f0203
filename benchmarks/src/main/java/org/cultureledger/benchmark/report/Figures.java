package org.cultureledger.benchmark.report;

import java.util.Collection;
import java.util.Locale;

/** Figures as the document prints them: no more digits than mean something. */
public final class Figures {

    private Figures() {}

    /** A count or a rate, thousands apart. */
    public static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A duration in milliseconds, with about three digits that count. */
    public static String millis(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    public static String ratio(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    /**
     * The middle one; of an even number the lower of the two in the middle.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double median(Collection<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no median of nothing"));
    }
}
