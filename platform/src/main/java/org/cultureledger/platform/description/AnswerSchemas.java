package org.cultureledger.platform.description;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes answers as they are written, by what the very mapper knows that writes them. A type that has a name is
 * described once, and by reference elsewhere. What may be null is absent then, and so not required.
 */
@Component
public final class AnswerSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final JsonMapper json;
    private final Map<String, Schema<?>> named = new ConcurrentSkipListMap<>();
    private final Map<String, Class<?>> owners = new ConcurrentHashMap<>();

    AnswerSchemas(JsonMapper json) {
        this.json = json;
    }

    public Schema<?> of(Type type) {
        return of(json.constructType(type));
    }

    /** All that were described by reference so far. */
    Map<String, Schema<?>> named() {
        return named;
    }

    private Schema<?> of(JavaType type) {
        var raw = type.getRawClass();
        if (raw == ProblemDetail.class) return reference(DescribedCommands.PROBLEM);
        if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) return new JsonSchema();
        if (type.isCollectionLikeType() || type.isArrayType()) return ValueSchemas.list(of(type.getContentType()));
        if (type.isMapLikeType()) return map(type);
        var description = introspect(type);
        var single = description.findJsonValueAccessor();
        if (single != null) return of(single.getType());
        return ValueSchemas.scalar(raw).orElseGet(() -> structure(type, description));
    }

    private Schema<?> map(JavaType type) {
        var schema = ValueSchemas.object();
        schema.setAdditionalProperties(of(type.getContentType()));
        return schema;
    }

    private Schema<?> structure(JavaType type, BeanDescription description) {
        if (type.hasGenericTypes()) return object(description);
        var name = name(type.getRawClass());
        var owner = owners.putIfAbsent(name, type.getRawClass());
        if (owner == null) named.put(name, object(description));
        else if (owner != type.getRawClass())
            throw new IllegalStateException("%s and %s have one name".formatted(owner, type.getRawClass()));
        return reference(name);
    }

    private Schema<?> object(BeanDescription description) {
        var schema = ValueSchemas.object();
        add(description, schema, true);
        return schema;
    }

    private void add(BeanDescription description, Schema<?> schema, boolean there) {
        for (var property : description.findProperties()) {
            var member = property.getAccessor();
            if (member == null) continue;
            if (member.hasAnnotation(JsonUnwrapped.class)) {
                add(introspect(member.getType()), schema, there && !isNullable(member));
                continue;
            }
            schema.addProperty(property.getName(), property(member));
            if (there && isAlwaysThere(property, description)) schema.addRequiredItem(property.getName());
        }
    }

    private Schema<?> property(AnnotatedMember member) {
        var format = member.getAnnotation(JsonFormat.class);
        if (format != null && format.shape() == JsonFormat.Shape.STRING) return ValueSchemas.text();
        var schema = of(member.getType());
        if (isNullable(member) && isWritten(member)) schema.addType("null");
        return schema;
    }

    private static boolean isAlwaysThere(BeanPropertyDefinition property, BeanDescription description) {
        var member = property.getAccessor();
        if (isNullable(member)) return isWritten(member);
        var inclusion = description.findPropertyInclusion(JsonInclude.Value.empty());
        return inclusion.getValueInclusion() != JsonInclude.Include.NON_EMPTY
                || !member.getType().isContainerType();
    }

    /** Also if it is null. */
    private static boolean isWritten(AnnotatedMember member) {
        var inclusion = member.getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() == JsonInclude.Include.ALWAYS;
    }

    private static boolean isNullable(AnnotatedMember member) {
        var type = annotatedType(member);
        return type != null && type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable AnnotatedType annotatedType(AnnotatedMember member) {
        if (member.getMember() instanceof Method method) return method.getAnnotatedReturnType();
        return member.getMember() instanceof Field field ? field.getAnnotatedType() : null;
    }

    private BeanDescription introspect(JavaType type) {
        var introspector = json.serializationConfig().classIntrospectorInstance();
        return introspector.introspectForSerialization(type, introspector.introspectClassAnnotations(type));
    }

    /** Parts are named after the whole. */
    private static String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }
}
