package org.cultureledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.SynthesizingMethodParameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a request's body may leave a trace for ever: all but what its form calls {@link Erasable}. */
final class LastingBody {

    private LastingBody() {}

    /** @param method of a resource, whose {@link Body} says what is erasable */
    static byte[] of(HttpServletRequest request, Method method) {
        var body = RawBody.of(request);
        var erasable = erasable(method);
        if (erasable.isEmpty() || body.length == 0) return body;
        return without(erasable, StrictJson.parse(body)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> erasable(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(SynthesizingMethodParameter::forParameter)
                .map(LastingBody::form)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Erasable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Class<?> form(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        return type.toClass() == BulkBody.class ? type.getGeneric(0).toClass() : type.toClass();
    }

    private static JsonNode without(Set<String> names, JsonNode body) {
        if (body instanceof ObjectNode fields) fields.remove(names);
        var rows = body.path(BulkBody.ROWS);
        if (rows.isArray()) rows.forEach(row -> without(names, row));
        return body;
    }
}
