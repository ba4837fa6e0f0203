package org.cultureledger.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a figure moved since its observation before.
 *
 * @param change in the figure's unit, or none where there is no earlier value
 * @param margin half the 95 % interval of the change in the same unit, or none where the figure is no sample
 * @param unit as written behind the change
 */
public record Trend(@Nullable BigDecimal change, @Nullable BigDecimal margin, boolean lowerIsBetter, String unit) {

    /** {@code none}, {@code same} (within the margin, or no change at all), {@code up} or {@code down}: of the number, not of its worth. */
    public String direction() {
        if (change == null) {
            return "none";
        }
        if (change.signum() == 0 || (margin != null && change.abs().compareTo(margin) <= 0)) {
            return "same";
        }
        return change.signum() > 0 ? "up" : "down";
    }

    /** {@code better}, {@code worse} or {@code same}. */
    public String judgement() {
        return switch (direction()) {
            case "up" -> lowerIsBetter ? "worse" : "better";
            case "down" -> lowerIsBetter ? "better" : "worse";
            default -> "same";
        };
    }

    public @Nullable BigDecimal size() {
        return change == null ? null : change.abs();
    }
}
