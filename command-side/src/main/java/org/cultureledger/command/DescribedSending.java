package org.cultureledger.command;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.platform.description.AnswerSchemas;
import org.cultureledger.platform.web.BulkBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes who may send a command, the headers that go with it and what becomes of it. */
@Component
final class DescribedSending implements GlobalOperationCustomizer {

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final AnswerSchemas answers;

    DescribedSending(AnswerSchemas answers) {
        this.answers = answers;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var sends = method.getMethodAnnotation(Sends.class);
        var allowed = sends == null
                ? Optional.ofNullable(method.getMethodAnnotation(AllowedTo.class))
                : Optional.of(Permissions.allowedTo(sends.value()));
        allowed.ifPresent(it -> operation.setDescription(senders(it)));
        if (sends == null) return operation;
        operation.setSummary(words(sends.value()));
        operation.addParametersItem(key());
        operation.addParametersItem(expectedVersion());
        describeOutcome(operation, method, sends.creates());
        return operation;
    }

    private static String senders(AllowedTo allowed) {
        var roles = Arrays.stream(allowed.value()).map(Enum::name);
        var relations = Arrays.stream(allowed.orRelated())
                .map(relation ->
                        "the " + relation.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return "For " + Stream.concat(roles, relations).collect(Collectors.joining(", ")) + ".";
    }

    private static String words(Class<? extends LedgerCommand> command) {
        var words = WORD_BEGINS.matcher(command.getSimpleName()).replaceAll(" ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Parameter key() {
        return header(SendingArguments.KEY, SendingArguments.KEY_FORM)
                .description("The same key with the same body is answered as the first time.");
    }

    private static Parameter expectedVersion() {
        return header(HttpHeaders.IF_MATCH, SendingArguments.VERSION_FORM)
                .description("The version that the sender has seen; 412 when the thing moved on.");
    }

    private static Parameter header(String name, Pattern form) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .schema(text().pattern("^" + form.pattern() + "$"));
    }

    private void describeOutcome(Operation operation, HandlerMethod method, boolean creates) {
        var responses = operation.getResponses();
        responses.remove("200");
        var outcome = new ApiResponse().description(creates ? "Recorded; there is a new thing" : "Recorded");
        if (creates) outcome.addHeaderObject(HttpHeaders.LOCATION, header(text(), "Where the new thing is."));
        outcome.addHeaderObject(Answers.POSITION, position());
        outcome.addHeaderObject(
                HttpHeaders.ETAG, header(text(), "The version of the thing, for If-Match: a number in quotes."));
        body(method).ifPresent(outcome::setContent);
        responses.addApiResponse(creates ? "201" : "204", outcome);
        if (isBulk(method)) responses.addApiResponse("200", rowByRow());
    }

    private ApiResponse rowByRow() {
        return new ApiResponse()
                .description("What became of each row, where rows were sent")
                .addHeaderObject(Answers.POSITION, position())
                .content(content(answers.of(BulkAnswer.class)));
    }

    private Optional<Content> body(HandlerMethod method) {
        var type = ResolvableType.forMethodReturnType(method.getMethod())
                .getGeneric(0)
                .resolve(Void.class);
        return type == Void.class ? Optional.empty() : Optional.of(content(answers.of(type)));
    }

    private static boolean isBulk(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == BulkBody.class);
    }

    private static Content content(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static Header position() {
        var number = new JsonSchema();
        number.addType("integer");
        number.setFormat("int64");
        return header(number, "The last position of the commit; a question with it as at-least sees the change.");
    }

    private static Header header(Schema<?> schema, String description) {
        return new Header().schema(schema).description(description);
    }

    private static Schema<?> text() {
        var text = new JsonSchema();
        text.addType("string");
        return text;
    }
}
