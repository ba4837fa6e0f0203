package org.cultureledger.query;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;

/** Gives any {@link Listing} as a file of comma-separated values, all pages of it. */
final class CsvMessages extends AbstractGenericHttpMessageConverter<Listing<?>> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final JsonMapper json;

    CsvMessages(JsonMapper json) {
        super(CSV);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Listing.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Lists are answers only", message);
    }

    @Override
    public Listing<?> read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Lists are answers only", message);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(Listing<?> listing, @Nullable Type type, HttpOutputMessage message)
            throws IOException {
        try (var things = listing.all()) {
            List<JsonNode> rows =
                    things.map(thing -> json.<JsonNode>valueToTree(thing)).toList();
            var writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
            new CsvTable(columns(type), rows).write(writer);
            writer.flush();
        }
    }

    /** All that things of the list's type can have, so that files of one question have the same columns on every day. */
    private List<String> columns(@Nullable Type type) {
        var thing = type == null
                ? Object.class
                : ResolvableType.forType(type).as(Listing.class).getGeneric(0).resolve(Object.class);
        var columns = new Columns();
        json.acceptJsonFormatVisitor(thing, columns);
        return columns.names;
    }

    /** Hears from the mapper what it writes of a type. */
    private static final class Columns extends JsonFormatVisitorWrapper.Base {

        private final List<String> names = new ArrayList<>();

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            return new JsonObjectFormatVisitor.Base(getContext()) {
                @Override
                public void property(BeanProperty property) {
                    names.add(property.getName());
                }

                @Override
                public void property(String name, JsonFormatVisitable handler, JavaType hint) {
                    names.add(name);
                }

                @Override
                public void optionalProperty(BeanProperty property) {
                    names.add(property.getName());
                }

                @Override
                public void optionalProperty(String name, JsonFormatVisitable handler, JavaType hint) {
                    names.add(name);
                }
            };
        }
    }
}
