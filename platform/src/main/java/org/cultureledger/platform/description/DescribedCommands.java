package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BulkBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Describes the bodies that resources read, and that every refusal is a problem. */
@Component
final class DescribedCommands implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var parameters = Stream.of(method.getMethodParameters()).toList();
        var names = parameters.stream()
                .filter(DescribedCommands::isOfTheRequest)
                .map(DescribedCommands::name)
                .toList();
        operation.setParameters(Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(it -> names.contains(it.getName()))
                .collect(Collectors.toCollection(ArrayList::new))); // others add to it
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

    /** As the request has it: the annotation's own, or else the method's. */
    private static String name(MethodParameter parameter) {
        return Stream.of(PathVariable.class, RequestParam.class, RequestHeader.class)
                .flatMap(annotation -> Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotationAttributes(
                        parameter.getParameter(), annotation, false, false)))
                .map(attributes -> attributes.getString("name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> parameter.getParameter().getName());
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
