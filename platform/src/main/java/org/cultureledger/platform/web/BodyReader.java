package org.cultureledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads JSON bodies into forms, which are records, and names every wrong field at once. */
@Component
public final class BodyReader {

    private final ValueReaders readers;
    private final Map<Class<? extends Record>, FormReader> forms = new ConcurrentHashMap<>();

    BodyReader(Validator validator) {
        readers = new ValueReaders(validator);
    }

    /**
     * The body of {@code request} as JSON; an empty body is an empty object.
     *
     * @throws Refusal {@code unsupported-media-type}, {@code too-large} or {@code malformed-request}
     */
    public JsonNode json(HttpServletRequest request) {
        var type = request.getContentType();
        Refusal.when(type != null && !isJson(type), GeneralRule.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        var body = RawBody.of(request);
        if (body.length == 0) return JsonNodeFactory.instance.objectNode();
        Refusal.when(type == null, GeneralRule.UNSUPPORTED_MEDIA_TYPE, "Send Content-Type: application/json.");
        return StrictJson.parse(body);
    }

    private static boolean isJson(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    /**
     * Reads {@code request}'s body into a form.
     *
     * @throws Refusal as {@link #json} and {@link #bind} say
     */
    public <T extends Record> T read(HttpServletRequest request, Class<T> form) {
        return bind(json(request), form).orRefuse();
    }

    /** Reads one thing, or each of {@code {rows: […]}} by itself. */
    public <T extends Record> BulkBody<T> readBulk(HttpServletRequest request, Class<T> form) {
        var json = json(request);
        var rows = json.get(BulkBody.ROWS);
        return rows != null && json.size() == 1
                ? new BulkBody.Many<>(rows(rows, form))
                : new BulkBody.Single<>(bind(json, form).orRefuse());
    }

    private <T extends Record> List<Bound<T>> rows(JsonNode rows, Class<T> form) {
        if (!rows.isArray() || rows.isEmpty()) throw new InvalidForm(BulkBody.ROWS, "must be a list of rows");
        if (rows.size() > BulkBody.MOST_ROWS)
            throw new InvalidForm(BulkBody.ROWS, "must have at most %,d rows".formatted(BulkBody.MOST_ROWS));
        return IntStream.range(0, rows.size())
                .mapToObj(row -> bind(rows.get(row), form))
                .toList();
    }

    /** Reads one form; the paths of wrong fields begin at {@code json}. */
    public <T extends Record> Bound<T> bind(JsonNode json, Class<T> form) {
        if (!json.isObject())
            return new Bound.Invalid<>(new Refusal(GeneralRule.MALFORMED_REQUEST, "The body must be a JSON object."));
        var errors = new FormErrors();
        var value = reader(form).read(json, Place.root(errors));
        return errors.refusal()
                .<Bound<T>>map(Bound.Invalid::new)
                .orElseGet(() -> new Bound.Valid<>(form.cast(Objects.requireNonNull(value))));
    }

    private FormReader reader(Class<? extends Record> form) {
        return forms.computeIfAbsent(form, type -> readers.record(type, Map.of()));
    }
}
