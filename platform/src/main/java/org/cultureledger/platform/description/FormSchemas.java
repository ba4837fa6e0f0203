package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.platform.web.BulkBody;
import org.jspecify.annotations.Nullable;

/** Describes forms as the body reader reads them. */
final class FormSchemas {

    private static final int LONGEST_TEXT = 10_000;

    private static final Map<Class<?>, Supplier<Schema<?>>> SCALARS = Map.ofEntries(
            Map.entry(String.class, FormSchemas::text),
            Map.entry(boolean.class, () -> simple("boolean", null)),
            Map.entry(Boolean.class, () -> simple("boolean", null)),
            Map.entry(int.class, () -> simple("integer", "int32")),
            Map.entry(Integer.class, () -> simple("integer", "int32")),
            Map.entry(long.class, () -> simple("integer", "int64")),
            Map.entry(Long.class, () -> simple("integer", "int64")),
            Map.entry(BigDecimal.class, () -> simple("number", null)),
            Map.entry(LocalDate.class, () -> simple("string", "date")),
            Map.entry(Instant.class, () -> simple("string", "date-time")));

    private FormSchemas() {}

    /** A single thing, or many of them in rows. */
    static Schema<?> bulk(Class<?> form) {
        var rows = list(of(form));
        rows.setMinItems(1);
        rows.setMaxItems(BulkBody.MOST_ROWS);
        var many = object();
        many.addProperty(BulkBody.ROWS, rows);
        many.setRequired(List.of(BulkBody.ROWS));
        return new JsonSchema().oneOf(List.of(of(form), many));
    }

    static Schema<?> of(Class<?> form) {
        var schema = object();
        for (var component : form.getRecordComponents()) {
            schema.addProperty(component.getName(), property(form, component));
            if (isRequired(form, component)) schema.addRequiredItem(component.getName());
        }
        return schema;
    }

    private static boolean isRequired(Class<?> form, RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return false;
        return component.getType() != List.class || field(form, component).isAnnotationPresent(NotEmpty.class);
    }

    private static Schema<?> property(Class<?> form, RecordComponent component) {
        var schema = type(component.getGenericType());
        var size = field(form, component).getAnnotation(Size.class);
        if (size != null && component.getType() == String.class) schema.setMaxLength(size.max());
        return schema;
    }

    private static AnnotatedElement field(Class<?> form, RecordComponent component) {
        try {
            return form.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema<?> type(Type type) {
        if (type instanceof ParameterizedType list) return list(type(list.getActualTypeArguments()[0]));
        var single = (Class<?>) type;
        if (single == Evidence.class) return new JsonSchema().oneOf(List.of(text(), of(single)));
        if (single.isEnum()) return constants(single);
        var scalar = SCALARS.get(single);
        if (scalar != null) return scalar.get();
        return hasFactory(single) ? code() : of(single);
    }

    /** Types with a form of their own are written as texts. */
    private static boolean hasFactory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static Schema<?> constants(Class<?> type) {
        var schema = new JsonSchema();
        schema.addType("string");
        schema.setEnum(Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Enum<?>) constant).name())
                .toList());
        return schema;
    }

    private static Schema<?> text() {
        return simple("string", null).maxLength(LONGEST_TEXT);
    }

    private static Schema<?> code() {
        return simple("string", null);
    }

    private static Schema<?> list(Schema<?> item) {
        var schema = simple("array", null);
        schema.setItems(item);
        return schema;
    }

    private static Schema<?> object() {
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
