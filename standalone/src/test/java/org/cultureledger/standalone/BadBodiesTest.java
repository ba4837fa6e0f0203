package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent to a path that takes a command, a bad body is refused with a problem and nothing is recorded. */
@LedgerTest
class BadBodiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** None of them is what any form wants. */
    private static final List<String> NEVER_GOOD = List.of(
            " ",
            "{",
            "null",
            "[]",
            "7",
            "\"text\"",
            "{\"a\": 1}{",
            "{\"code\": \"x\", \"code\": \"y\"}",
            "{\"surprise\": true}",
            "{\"rows\": 7}",
            "{\"rows\": [], \"surprise\": 1}",
            "{\"on\": \"2025-02-30\"}",
            "{\"on\": 20250228, \"x\": {}}",
            "[".repeat(500) + "]".repeat(500),
            "{\"a\":".repeat(200) + "1" + "}".repeat(200),
            "{\"value\": 1e999999999}",
            "\u0000");

    /** In place of a field's value: wrong for a text, a number, a day, a list and an object alike. */
    private static final List<Object> WRONG_VALUES = List.of(
            Map.of("unexpected", 1), "a\u0001b", "x".repeat(10_001), List.of(List.of()), "../../etc/passwd\u0000");

    @LocalServerPort
    private int port;

    @Test
    void a_bad_body_is_refused_at_every_path_and_nothing_is_recorded() {
        var ledger = LedgerClient.of(port, LedgerProcess.PASSWORD);
        new FourRecords(ledger).ensure();
        var paths = paths(ledger);
        assertThat(paths).hasSizeGreaterThan(60);
        long before = ledger.position();

        var mistakes = new ArrayList<String>();
        paths.forEach((path, body) -> bodies(body).forEach(bad -> {
            var answer = ledger.post(path, bad);
            var type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() / 100 != 4 || !type.startsWith("application/problem+json"))
                mistakes.add("%s %.200s -> %d %s".formatted(path, bad, answer.statusCode(), type));
        }));

        assertThat(mistakes).isEmpty();
        assertThat(ledger.position()).isEqualTo(before);
    }

    @Test
    void what_the_addresses_name_is_there_so_that_it_is_the_bodies_that_are_refused() {
        var ledger = LedgerClient.of(port, LedgerProcess.PASSWORD);
        new FourRecords(ledger).ensure();

        var judged = paths(ledger).keySet().stream()
                .filter(path -> ledger.post(path, "{").body().contains("malformed-request"))
                .toList();

        assertThat(judged).hasSizeGreaterThan(100);
    }

    /** Path with its variables filled in, and the schema of its body. */
    private static Map<String, JsonNode> paths(LedgerClient ledger) {
        var description = ledger.read("/openapi.json");
        var account = ledger.read("/api/me").get("account").asString();
        var paths = new TreeMap<String, JsonNode>();
        description.get("paths").properties().forEach(path -> {
            var schema = path.getValue().at("/post/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) paths.put(filled(path.getKey(), account), schema);
        });
        return paths;
    }

    /** With the names of what {@link FourRecords} has recorded. */
    private static String filled(String path, String account) {
        return path.replaceAll("\\{n(:[^}]*})?[^}]*}", "2025-001")
                .replaceAll("\\{number}", "1")
                .replace("{p}", "acme")
                .replace("/initiatives/{i}", "/initiatives/loop")
                .replace("/milestones/{m}", "/milestones/pilot")
                .replace("/courses/{c}", "/courses/welcome")
                .replace("/kpis/{k}", "/kpis/nps")
                .replace("/councils/{c}", "/councils/main")
                .replace("/accounts/{a}", "/accounts/" + account)
                .replace("{person}", "p-owner")
                .replace("/departments/{d}", "/departments/claims")
                .replaceAll("\\{[^}]+}", "some");
    }

    private static Stream<String> bodies(JsonNode schema) {
        return Stream.concat(NEVER_GOOD.stream(), fields(schema).flatMap(BadBodiesTest::wrong));
    }

    private static Stream<String> fields(JsonNode schema) {
        var form = schema.has("oneOf") ? schema.at("/oneOf/0") : schema;
        return Stream.of(form.path("properties"))
                .filter(JsonNode::isObject)
                .flatMap(properties -> properties.propertyNames().stream());
    }

    private static Stream<String> wrong(String field) {
        return WRONG_VALUES.stream().map(value -> {
            ObjectNode body = JSON.createObjectNode();
            body.set(field, JSON.valueToTree(value));
            return body.toString();
        });
    }
}
