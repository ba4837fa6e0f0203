package org.cultureledger.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in UTF-8, each name once in an object, nothing after it, of bounded depth and bounded numbers. */
final class StrictJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /** @throws Refusal {@code malformed-request}, or {@code too-large} if nested too deeply */
    static JsonNode parse(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(decode(body))) {
            return read(parser);
        }
    }

    private static JsonNode read(JsonParser parser) {
        try {
            var json = MAPPER.readTree(parser);
            if (json == null || json.isMissingNode()) throw malformed("There is nothing but white space.");
            return json;
        } catch (StreamConstraintsException e) {
            Refusal.when(
                    parser.streamReadContext().getNestingDepth() > DEEPEST,
                    GeneralRule.TOO_LARGE,
                    "The body has more than 64 levels of nesting.");
            throw malformed("A number or a name has too many characters" + place(e, parser));
        } catch (JacksonException e) {
            throw malformed(reason(e) + place(e, parser));
        } catch (ArithmeticException | NumberFormatException _) { // an exponent beyond every number
            throw malformed("A number is out of range.");
        }
    }

    private static String reason(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? "A name stands twice in one object"
                : "It goes wrong";
    }

    private static String place(JacksonException e, JsonParser parser) {
        var place = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
        return ", in line %d at column %d.".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw malformed("It is not UTF-8.");
        }
    }

    private static Refusal malformed(String why) {
        return new Refusal(GeneralRule.MALFORMED_REQUEST, "The body is not well-formed JSON. " + why);
    }
}
