package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what questions are answered. */
@Component
final class DescribedAnswers implements GlobalOperationCustomizer {

    private final AnswerSchemas schemas;

    DescribedAnswers(AnswerSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var answer = operation.getResponses().get("200");
        if (answer == null || !method.hasMethodAnnotation(GetMapping.class)) return operation;
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        var body = type.toClass() == ResponseEntity.class ? type.getGeneric(0) : type;
        if (answer.getContent() == null) answer.setContent(new Content());
        answer.getContent().remove("*/*");
        answer.getContent().addMediaType("application/json", new MediaType().schema(schemas.of(body.getType())));
        return operation;
    }
}
