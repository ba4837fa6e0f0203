package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.kernel.Code;
import org.jspecify.annotations.Nullable;

/** Describes what forms, answers and addresses are made of. */
final class ValueSchemas {

    /** Type and format by class. */
    private record Scalar(String type, @Nullable String format) {}

    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, new Scalar("string", null)),
            Map.entry(URI.class, new Scalar("string", "uri-reference")),
            Map.entry(boolean.class, new Scalar("boolean", null)),
            Map.entry(Boolean.class, new Scalar("boolean", null)),
            Map.entry(int.class, new Scalar("integer", "int32")),
            Map.entry(Integer.class, new Scalar("integer", "int32")),
            Map.entry(long.class, new Scalar("integer", "int64")),
            Map.entry(Long.class, new Scalar("integer", "int64")),
            Map.entry(double.class, new Scalar("number", "double")),
            Map.entry(Double.class, new Scalar("number", "double")),
            Map.entry(BigDecimal.class, new Scalar("number", null)),
            Map.entry(LocalDate.class, new Scalar("string", "date")),
            Map.entry(Instant.class, new Scalar("string", "date-time")));

    private ValueSchemas() {}

    /** Empty for what is made of parts, and for types with a form of their own. */
    static Optional<Schema<?>> scalar(Class<?> type) {
        if (type.isEnum()) return Optional.of(constants(type));
        return Optional.ofNullable(SCALARS.get(type)).map(it -> simple(it.type(), it.format()));
    }

    private static Schema<?> constants(Class<?> type) {
        var schema = new JsonSchema();
        schema.addType("string");
        schema.setEnum(Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Enum<?>) constant).name())
                .toList());
        return schema;
    }

    static Schema<?> text() {
        return simple("string", null);
    }

    /** A type with a form of its own; identifiers of one part are given by it. */
    static Schema<?> named(Class<?> type) {
        return isCode(type) ? text().pattern("^" + Code.FORM + "$") : text();
    }

    private static boolean isCode(Class<?> type) {
        if (type == Code.class) return true;
        var parts = type.getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == Code.class;
    }

    static Schema<?> list(Schema<?> item) {
        var schema = simple("array", null);
        schema.setItems(item);
        return schema;
    }

    /** With no other properties than those that are added. */
    static Schema<?> object() {
        var schema = simple("object", null);
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> simple(String type, @Nullable String format) {
        var schema = new JsonSchema();
        schema.addType(type);
        schema.setFormat(format);
        return schema;
    }
}
