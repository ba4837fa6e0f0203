package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BulkBody;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Describes the bodies that resources read, and that every refusal is a problem. */
@Component
final class DescribedCommands implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    private static final String ROOT = "org.cultureledger.";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var parameters = Stream.of(method.getMethodParameters()).toList();
        var found = parameters.stream()
                .filter(it -> !isOfTheRequest(it))
                .map(it -> it.getParameter().getName())
                .toList();
        Optional.ofNullable(operation.getParameters())
                .ifPresent(described -> described.removeIf(it -> found.contains(it.getName())));
        forget(found, operation.getRequestBody());
        parameters.stream()
                .filter(it -> it.hasParameterAnnotation(PathVariable.class))
                .forEach(it -> describeVariable(operation, it, method.getMethod()));
        operation.setTags(List.of(context(method)));
        parameters.stream()
                .filter(it -> it.hasParameterAnnotation(Body.class))
                .forEach(it -> operation.setRequestBody(body(it)));
        operation.getResponses().addApiResponse("default", refusal());
        return operation;
    }

    /** Whatever else a method takes, the ledger finds out itself. */
    private static boolean isOfTheRequest(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestHeader.class);
    }

    private static void describeVariable(Operation operation, MethodParameter variable, Method method) {
        var type = variable.getParameterType();
        var name = variable.getParameter().getName();
        var schema = ValueSchemas.scalar(type).orElseGet(() -> ValueSchemas.named(type));
        form(method, name).ifPresent(form -> schema.setPattern("^" + form + "$"));
        operation.getParameters().stream()
                .filter(it -> it.getName().equals(name))
                .forEach(it -> it.schema(schema));
    }

    /** What the address says of the form of a variable. */
    private static Optional<String> form(Method method, String variable) {
        var form = Pattern.compile("\\{" + variable + ":((?:[^{}]|\\{[^}]*})*)}");
        return Stream.of(method.getDeclaringClass(), method)
                .map(it -> AnnotatedElementUtils.findMergedAnnotation(it, RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Stream.of(mapping.path()))
                .map(form::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** What the ledger finds out itself is no part of a form of several parts either. */
    private static void forget(List<String> found, @Nullable RequestBody body) {
        if (body == null || body.getContent() == null) return;
        body.getContent().values().stream()
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getProperties() != null)
                .forEach(schema -> found.forEach(schema.getProperties()::remove));
    }

    /** The package that a resource is in, without its side. */
    private static String context(HandlerMethod method) {
        var name = method.getBeanType().getPackageName().substring(ROOT.length());
        return name.split("\\.", 2)[0];
    }

    private static RequestBody body(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        var schema = type.toClass() == BulkBody.class
                ? FormSchemas.bulk(type.getGeneric(0).toClass())
                : FormSchemas.of(type.toClass());
        return new RequestBody().required(true).content(content("application/json", schema));
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused; the type names the rule")
                .content(content("application/problem+json", new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Content content(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }
}
