package org.cultureledger.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** What a parameter of the query must be, for whoever sent another thing. */
final class Expectations {

    private static final String OURS = "org.cultureledger.";

    private Expectations() {}

    /** In the type's own words where it has some. */
    static String of(@Nullable Class<?> type, Throwable failure) {
        if (type == null) return "has another form";
        if (type.isEnum())
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        if (type == LocalDate.class) return "must be a date, such as 2026-03-31";
        if (type == Instant.class) return "must be a moment, such as 2026-03-31T08:00:00Z";
        if (type == boolean.class || type == Boolean.class) return "must be true or false";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "must be a number";
        var message = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        return type.getName().startsWith(OURS) && message != null ? message : "has another form";
    }
}
