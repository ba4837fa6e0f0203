package org.cultureledger.platform.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name by which somebody logs in: lower-case letters, digits and {@code . _ @ + -}, 1 to 100 characters. */
public record LoginName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    /** @throws IllegalArgumentException if the value has another form */
    public LoginName {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException(
                    "must be 1 to 100 letters, digits or . _ @ + -, beginning with a letter or digit");
    }

    /**
     * Upper case is the same as lower case.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public static LoginName of(String value) {
        return new LoginName(value.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
