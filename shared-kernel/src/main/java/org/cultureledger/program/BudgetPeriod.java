package org.cultureledger.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A year, half-year, quarter or month that money is counted for: {@code 2025}, {@code 2025-H1}, {@code 2025-Q1}, {@code 2025-03}. */
public record BudgetPeriod(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[12][0-9]{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");

    /** @throws IllegalArgumentException if the value has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BudgetPeriod {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException(
                    "must be a year, half-year, quarter or month, such as 2025, 2025-H1, 2025-Q1 or 2025-03");
    }

    public static BudgetPeriod of(String value) {
        return new BudgetPeriod(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
