package org.cultureledger.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names an element of the {@link CultureFramework}, such as {@code PRA-3.2}. */
public record ElementCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{1,2}(\\.[0-9]{1,2})?");

    /** @throws IllegalArgumentException if the value has another form; whether there is such an element is not asked */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElementCode {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("must be the code of an element of the framework, such as PRA-3.2");
    }

    public static ElementCode of(String value) {
        return new ElementCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
