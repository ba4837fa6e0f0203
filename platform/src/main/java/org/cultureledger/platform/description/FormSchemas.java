package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.platform.web.BulkBody;
import org.jspecify.annotations.Nullable;

/** Describes forms as the body reader reads them. */
final class FormSchemas {

    private static final int LONGEST_TEXT = 10_000;

    private FormSchemas() {}

    /** A single thing, or many of them in rows. */
    static Schema<?> bulk(Class<?> form) {
        var rows = ValueSchemas.list(of(form));
        rows.setMinItems(1);
        rows.setMaxItems(BulkBody.MOST_ROWS);
        var many = ValueSchemas.object();
        many.addProperty(BulkBody.ROWS, rows);
        many.setRequired(List.of(BulkBody.ROWS));
        return new JsonSchema().oneOf(List.of(of(form), many));
    }

    static Schema<?> of(Class<?> form) {
        var schema = ValueSchemas.object();
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

    private static Schema<?> property(Class<?> owner, RecordComponent component) {
        var schema = type(component.getGenericType());
        var size = field(owner, component).getAnnotation(Size.class);
        if (size != null && component.getType() == String.class) schema.setMaxLength(size.max());
        var form = field(owner, component).getAnnotation(Pattern.class);
        if (form != null) schema.setPattern("^" + form.regexp() + "$");
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
        if (type instanceof ParameterizedType list) return ValueSchemas.list(type(list.getActualTypeArguments()[0]));
        var single = (Class<?>) type;
        if (single == Evidence.class) return new JsonSchema().oneOf(List.of(text(), of(single)));
        if (single == String.class) return text();
        return ValueSchemas.scalar(single)
                .orElseGet(() -> hasFactory(single) ? ValueSchemas.named(single) : of(single));
    }

    /** Types with a form of their own are written as texts. */
    private static boolean hasFactory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static Schema<?> text() {
        return ValueSchemas.text().maxLength(LONGEST_TEXT);
    }
}
