package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A short name that people choose for a thing, unique among its kind: lower-case letters, digits, dots and hyphens, at
 * most 64 characters, the first one a letter or digit.
 */
public record Code(@JsonValue String value) implements Comparable<Code> {

    /** The form of every code, for whoever describes it to others. */
    public static final String FORM = "[a-z0-9][a-z0-9.-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws IllegalArgumentException if the value has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (!PATTERN.matcher(value).matches())
            throw new IllegalArgumentException(
                    "must be 1 to 64 lower-case letters, digits, dots or hyphens, beginning with a letter or digit");
    }

    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
