package org.cultureledger.query;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters that every question takes without its resource declaring them. */
final class DescribedQuestions implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var asks = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Question.class);
        if (!asks) return operation;
        add(
                operation,
                Dating.AS_OF,
                new StringSchema(),
                "Answers from what was recorded by the end of a day, such as" + " 2026-03-01, or by an instant.");
        add(operation, Dating.AS_OF_POSITION, position(), "Answers from what was recorded up to a position.");
        add(operation, Dating.ON, new StringSchema().format("date"), "Judges for that day; today if absent.");
        add(operation, Question.AT_LEAST, position(), "Waits up to five seconds until the position is seen.");
        var answer = Objects.requireNonNull(operation.getResponses().get("200"), "Every question has an answer");
        answer.addHeaderObject(Question.POSITION_HEADER, header(position(), "The position that the answer is of."));
        if (!Listing.class.isAssignableFrom(method.getMethod().getReturnType())) {
            answer.addHeaderObject(
                    HttpHeaders.ETAG,
                    header(new StringSchema(), "The version of the thing, for If-Match of commands."));
            return operation;
        }
        var limit = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Question.LARGEST_PAGE));
        add(operation, Question.LIMIT, limit, "The most items of a page; 50 if absent.");
        add(operation, Cursor.PARAMETER, new StringSchema(), "The `next` of the page before.");
        if (answer.getContent() == null) answer.setContent(new Content());
        answer.getContent().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        return operation;
    }

    private static Header header(Schema<?> schema, String description) {
        return new Header().schema(schema).description(description);
    }

    private static Schema<?> position() {
        return new IntegerSchema().format("int64");
    }

    private static void add(Operation operation, String name, Schema<?> schema, String description) {
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .schema(schema)
                .description(description));
    }
}
