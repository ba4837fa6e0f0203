package org.cultureledger.query;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives any {@link Listing} as a file of comma-separated values, all pages of it. */
final class CsvMessages extends AbstractHttpMessageConverter<Listing<?>> {

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
    protected void writeInternal(Listing<?> listing, HttpOutputMessage message) throws IOException {
        try (var things = listing.all()) {
            List<JsonNode> rows =
                    things.map(thing -> json.<JsonNode>valueToTree(thing)).toList();
            var writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
            new CsvTable(rows).write(writer);
            writer.flush();
        }
    }
}
