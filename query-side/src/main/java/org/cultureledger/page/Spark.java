package org.cultureledger.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure's observations as a small line, 100 wide and 44 high; a null among them breaks the line, as where the method
 * changed.
 */
public record Spark(
        List<@Nullable Double> values,
        @Nullable Double target,
        @Nullable Double baseline) {

    private static final double TOP = 7;
    private static final double BOTTOM = 37;
    private static final double LEFT = 2;
    private static final double RIGHT = 96;

    /** Points of each unbroken stretch, as an SVG polyline wants them. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i <= values.size(); i++) {
            var value = i == values.size() ? null : values.get(i);
            if (value != null) {
                line.append(line.isEmpty() ? "" : " ")
                        .append(coordinate(x(i)))
                        .append(',')
                        .append(y(value));
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return List.copyOf(lines);
    }

    /** Path of the dot on the last observation, or null where there is none. */
    public @Nullable String end() {
        for (int i = values.size() - 1; i >= 0; i--) {
            var value = values.get(i);
            if (value != null) {
                return "M" + coordinate(x(i)) + " " + y(value) + "h.01";
            }
        }
        return null;
    }

    public @Nullable String targetPath() {
        return target == null ? null : "M76 " + y(target) + "H100";
    }

    public @Nullable String baselinePath() {
        return baseline == null ? null : "M0 " + y(baseline) + "H100";
    }

    /** The observations in words, for those who cannot see the line. */
    public String observations() {
        var wording = new Wording(ZoneOffset.UTC);
        return values.stream().map(wording::figure).collect(Collectors.joining(", "));
    }

    private double x(int index) {
        return values.size() < 2 ? RIGHT : LEFT + (RIGHT - LEFT) * index / (values.size() - 1);
    }

    private String y(double value) {
        var lowest = all().min().orElse(value);
        var highest = all().max().orElse(value);
        var share = highest == lowest ? 0.5 : (value - lowest) / (highest - lowest);
        return coordinate(BOTTOM - share * (BOTTOM - TOP));
    }

    private DoubleStream all() {
        var observed = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
        return DoubleStream.concat(observed, DoubleStream.concat(each(target), each(baseline)));
    }

    private static DoubleStream each(@Nullable Double value) {
        return value == null ? DoubleStream.empty() : DoubleStream.of(value);
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
