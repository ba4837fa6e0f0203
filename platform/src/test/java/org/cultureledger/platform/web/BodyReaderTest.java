package org.cultureledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BodyReaderTest {

    record Sponsor(PersonId person, Role role) {}

    record Plan(
            @Size(max = 10) String title,
            Sponsor sponsor,
            boolean binding,
            @Nullable @Positive Integer days,
            @Nullable BigDecimal value,
            @Nullable LocalDate due,
            @Nullable Money limit,
            @Nullable String note,
            List<PersonId> members,
            List<Evidence> evidence) {}

    record Move(@Reason String reason, @NotEmpty List<String> names) {}

    private static final String SOUND =
            "\"title\": \"A plan\", \"sponsor\": {\"person\": \"p-1\", \"role\": \"EXECUTIVE\"}, \"binding\": true";

    private final BodyReader reader =
            new BodyReader(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b", "\u2060 \u3000", "\ufeff"})
    void a_text_in_which_there_is_nothing_to_be_seen_is_none(String nothing) {
        assertThat(errors("{" + SOUND.replace("A plan", nothing) + "}"))
                .containsExactly(entry("title", "must be given"));
        assertThat(errors("{" + SOUND + ", \"evidence\": [\"" + nothing + "\"]}"))
                .containsExactly(entry("evidence[0]", "must be given"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u202a", "\u2066"})
    void a_text_that_turns_its_direction_is_refused(String turning) {
        assertThat(errors("{" + SOUND.replace("A plan", "A" + turning + "b") + "}"))
                .containsOnlyKeys("title");
        assertThat(read("{" + SOUND.replace("A plan", "\u05d0\u200d\u05d1") + "}")
                        .title())
                .hasSize(3);
    }

    @Test
    void a_text_that_is_too_long_is_told_so_in_words() {
        assertThat(errors("{" + SOUND.replace("A plan", "A plan of many words") + "}"))
                .containsExactly(entry("title", "must be at most 10 long"));
    }

    @Test
    void what_is_not_well_formed_is_told_by_its_place_and_in_no_words_of_the_parser() {
        for (var body : new String[] {"{\"a\": /* b */ 1}", "{\"a\": 1" + "0".repeat(200) + "}", "{} {}", "{'a': 1}"})
            assertThatThrownBy(() -> reader.json(request(body)))
                    .isInstanceOf(Refusal.class)
                    .message()
                    .contains("in line 1 at column")
                    .doesNotContain("ALLOW_", "StreamReadConstraints", "JsonToken", "parser");
        assertThatThrownBy(() -> reader.json(request("{\"a\": 1, \"a\": 2}"))).hasMessageContaining("stands twice");
    }

    @Test
    void a_sound_form_is_read_with_its_types() {
        var plan = read("{" + SOUND + """
            , "days": 3, "value": 1.50, "due": "2026-03-31", "limit": {"amount": "12.50", "currency": "EUR"},
              "note": "two\\nlines", "members": ["p-2"], "evidence": ["seen", {"kind": "LINK", "ref": "https://x"}]}\
            """);
        assertThat(plan.sponsor()).isEqualTo(new Sponsor(PersonId.of("p-1"), Role.EXECUTIVE));
        assertThat(plan.value()).isEqualTo(new BigDecimal("1.50"));
        assertThat(plan.due()).isEqualTo("2026-03-31");
        assertThat(plan.limit()).isEqualTo(new Money(new BigDecimal("12.50"), "EUR"));
        assertThat(plan.members()).containsExactly(PersonId.of("p-2"));
        assertThat(plan.evidence()).containsExactly(Evidence.of("seen"), Evidence.of("https://x"));
    }

    @Test
    void what_is_optional_may_be_left_out_null_or_blank() {
        assertThat(read("{" + SOUND + "}")).isEqualTo(read("{" + SOUND + ", \"note\": \" \", \"days\": null}"));
        assertThat(read("{" + SOUND + "}").members()).isEmpty();
    }

    @Test
    void a_single_piece_of_evidence_is_a_list_of_one() {
        assertThat(read("{" + SOUND + ", \"evidence\": \"Report\"}").evidence()).containsExactly(Evidence.of("Report"));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        assertThat(errors("""
            {"title": "much too long a title", "sponsor": {"person": "P 1", "role": "KING", "x": 1},
             "members": ["p-1", "?", 7, null], "days": 0, "limit": {"amount": 1, "currency": "XXY"}, "tilte": ""}\
            """))
                .containsOnlyKeys(
                        "title",
                        "sponsor.person",
                        "sponsor.role",
                        "sponsor.x",
                        "members[1]",
                        "members[2]",
                        "members[3]",
                        "days",
                        "limit.currency",
                        "tilte",
                        "binding")
                .contains(entry("binding", "must be given"), entry("tilte", "is not a field of this request"))
                .hasEntrySatisfying(
                        "sponsor.role", message -> assertThat(message).startsWith("must be one of COUNCIL_CHAIR, "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title | 5",
                "title | null",
                "title | \"  \"",
                "title | \"a\\u0000b\"",
                "title | \"\\ud800\"",
                "binding | \"true\"",
                "binding | 1",
                "days | 1.0",
                "days | 1e3",
                "days | 99999999999",
                "days | \"3\"",
                "value | \"1\"",
                "value | 1e31",
                "value | 1e999999999",
                "value | 12345678901234567890123456789012345",
                "due | \"2026-02-30\"",
                "due | \"0026-02-03\"",
                "due | 20260203",
                "due | \"31.12.2026\"",
                "due | \"+12026-01-01\"",
                "limit | \"12 EUR\"",
                "limit | {}",
                "limit | []",
                "members | \"p-1\"",
                "members | {}",
                "evidence | 5",
                "sponsor | \"p-1\"",
                "sponsor | []",
                "note | []",
                "note | {}"
            })
    void a_value_of_another_kind_is_a_wrong_field(String field, String value) {
        var fields = new LinkedHashMap<>(Map.of(
                "title", "\"A plan\"", "sponsor", "{\"person\": \"p\", \"role\": \"LEADER\"}", "binding", "true"));
        fields.put(field, value);
        var body = fields.entrySet().stream()
                .map(it -> "\"" + it.getKey() + "\": " + it.getValue())
                .toList();
        assertThat(errors("{" + String.join(", ", body) + "}").keySet())
                .isNotEmpty()
                .allMatch(wrong -> wrong.startsWith(field));
    }

    @Test
    void a_text_without_a_length_of_its_own_has_at_most_ten_thousand_characters() {
        assertThat(errors("{" + SOUND + ", \"note\": \"" + "x".repeat(10_001) + "\"}"))
                .containsOnlyKeys("note");
        assertThat(errors("{" + SOUND + ", \"evidence\": \"" + "x".repeat(10_001) + "\"}"))
                .containsOnlyKeys("evidence[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"names\": [\"a\"]}",
                "{\"reason\": \" \", \"names\": [\"a\"]}",
                "{\"reason\": null, \"names\": [\"a\"]}"
            })
    void a_missing_reason_is_refused_by_its_rule(String body) {
        assertThatThrownBy(() -> reader.read(request(body), Move.class))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule()).isEqualTo(GeneralRule.REASON_REQUIRED));
    }

    @Test
    void a_missing_reason_is_not_spoken_of_while_fields_are_wrong() {
        assertThatThrownBy(() -> reader.read(request("{}"), Move.class))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        it -> assertThat(it.errors())
                                .extracting(FieldError::field)
                                .containsExactly("names"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "\"x\"",
                "null",
                "{} {}",
                "{\"a\": 1, \"a\": 2}",
                "{'a': 1}",
                "{\"a\": 1e99999999999999}",
                "{\"a\": NaN}",
                "\ufeff{}",
                "nothing"
            })
    void a_body_that_is_no_json_object_is_malformed(String body) {
        assertRefused(request(body), GeneralRule.MALFORMED_REQUEST);
    }

    @Test
    void a_body_in_another_encoding_than_utf_8_is_malformed() {
        assertRefused(request("{\"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1)), GeneralRule.MALFORMED_REQUEST);
        assertRefused(request("{}".getBytes(StandardCharsets.UTF_16)), GeneralRule.MALFORMED_REQUEST);
    }

    @Test
    void depth_and_size_are_bounded() {
        assertRefused(request("{\"a\": " + "[".repeat(64) + "]".repeat(64) + "}"), GeneralRule.TOO_LARGE);
        assertRefused(request("{\"a\": " + "[".repeat(63) + "]".repeat(63) + "}"), GeneralRule.INVALID_FORM);
        assertRefused(request(" ".repeat(RawBody.LARGEST) + "{}"), GeneralRule.TOO_LARGE);
        assertRefused(request("{\"a\": " + "9".repeat(5_000) + "}"), GeneralRule.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=ISO-8859-1",
                "nonsense"
            })
    void a_body_of_another_media_type_is_unsupported(String type) {
        var request = request("{}");
        request.setContentType(type);
        assertRefused(request, GeneralRule.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void rows_are_read_one_by_one() {
        var body = reader.readBulk(
                request("{\"rows\": [{\"names\": []}, 5, {\"names\": [\"a\"], \"reason\": \"x\"}]}"), Move.class);
        assertThat(body instanceof BulkBody.Many<Move> many ? many.rows() : List.<Bound<Move>>of())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Invalid", "Invalid", "Valid");
        assertThat(reader.readBulk(request("{\"names\": [\"a\"], \"reason\": \"x\"}"), Move.class))
                .isEqualTo(new BulkBody.Single<>(new Move("x", List.of("a"))));
    }

    @Test
    void no_json_whatever_makes_the_reader_fail() {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var json = "{" + SOUND.replaceFirst("true", value(random, 0)) + ", \"" + field(random) + "\": "
                    + value(random, 0) + "}";
            try {
                read(json);
            } catch (Refusal refusal) {
                assertThat(refusal.rule().kind().status()).as(json).isBetween(400, 422);
            }
        }
    }

    private static String field(Random random) {
        return List.of("days", "value", "due", "limit", "note", "members", "evidence", "other")
                .get(random.nextInt(8));
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 7 : 10)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "-1.5e" + random.nextInt(400_000_000);
            case 3 -> "\"\\u" + "%04x".formatted(random.nextInt(65_536)) + "\"";
            case 4 -> Long.toString(random.nextLong());
            case 5 -> "\"2026-01-01\"";
            case 6 -> "\"\"";
            case 7 -> "[" + value(random, depth + 1) + "]";
            case 8 -> "{\"amount\": " + value(random, depth + 1) + "}";
            default -> "{\"kind\": " + value(random, depth + 1) + ", \"ref\": " + value(random, depth + 1) + "}";
        };
    }

    private Plan read(String json) {
        return reader.read(request(json), Plan.class);
    }

    private Map<String, String> errors(String json) {
        var errors = new LinkedHashMap<String, String>();
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        it -> it.errors().forEach(error -> errors.put(error.field(), error.message())));
        return errors;
    }

    private void assertRefused(MockHttpServletRequest request, GeneralRule rule) {
        assertThatThrownBy(() -> reader.read(request, Plan.class))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule()).isEqualTo(rule));
    }

    private static MockHttpServletRequest request(String json) {
        return request(json.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest request(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/api/plans");
        request.setContentType("application/json");
        request.setContent(body);
        return request;
    }
}
