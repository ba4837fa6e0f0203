package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface is that of the code, says all of it, and is kept to. */
@LedgerTest
@SuppressWarnings("NullAway.Init")
class OpenApiTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Enough to see every kind of thing that the records make; links lead from each day to others. */
    private static final int MOST_QUESTIONS = 400;

    @LocalServerPort
    private int port;

    private LedgerClient ledger;
    private DescribedInterface described;

    @BeforeEach
    void read() {
        ledger = LedgerClient.of(port, LedgerProcess.PASSWORD);
        described = new DescribedInterface(ledger.read("/generated-openapi.json"));
    }

    @Test
    void the_description_that_is_kept_is_that_of_the_code() throws IOException {
        GeneratedDocument.at("platform/src/main/resources/openapi.json")
                .assertIs(JSON.writeValueAsString(described.document()) + "\n");
    }

    @Test
    void the_description_is_served_and_is_openapi_3_1() {
        assertThat(ledger.read("/openapi.json").get("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void every_address_for_programs_is_described(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var served = mapping.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiTest::addresses)
                .toList();
        assertThat(served).hasSizeGreaterThan(150).allSatisfy(address -> {
            var parts = address.split(" ", 2);
            assertThat(described.document().get("paths").path(parts[1]).has(parts[0]))
                    .as(address)
                    .isTrue();
        });
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .map(path -> path.replaceAll("\\{\\*?(\\w+)(:[^/]*)?}", "{$1}"))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .filter(Set.of(RequestMethod.GET, RequestMethod.POST)::contains)
                        .map(method -> method.asHttpMethod().name().toLowerCase(Locale.ROOT) + " " + path));
    }

    @Test
    void answers_are_as_they_are_described() {
        new FourRecords(ledger).ensure();

        var differences = new ArrayList<String>();
        var asked = ask(ledger.position(), differences);

        assertThat(differences).isEmpty();
        assertThat(asked).hasSizeGreaterThan(60);
    }

    /** Asks what needs no name but the programme's, and then whatever the answers link to. */
    private Set<String> ask(long position, List<String> differences) {
        var asked = new LinkedHashSet<String>();
        Deque<String> links = new ArrayDeque<>(described
                .paths()
                .map(path -> path.replace("{p}", "acme"))
                .filter(path -> !path.contains("{"))
                .toList());
        while (!links.isEmpty() && asked.size() < MOST_QUESTIONS) {
            var path = links.removeFirst();
            var question = described.question(path);
            if (question.isEmpty() || !asked.add(path)) continue;
            var answer = ledger.read(with(path, question.get(), position));
            described
                    .differences(question.get(), answer)
                    .map(difference -> path + ": " + difference)
                    .forEach(differences::add);
            links.addAll(links(answer).toList());
        }
        return asked;
    }

    /** Waits for the records, and says what some questions cannot be asked without. */
    private static String with(String path, JsonNode question, long position) {
        var values = Map.of("at-least", position, "since", 0L);
        var wanted = DescribedInterface.elements(question.path("parameters"))
                .map(parameter -> parameter.get("name").stringValue())
                .filter(name -> values.containsKey(name) && !path.contains(name + "="))
                .map(name -> name + "=" + values.get(name))
                .toList();
        return path + (path.contains("?") ? "&" : "?") + String.join("&", wanted);
    }

    private static Stream<String> links(JsonNode answer) {
        if (answer.isContainer()) return DescribedInterface.elements(answer).flatMap(OpenApiTest::links);
        return answer.isString() && answer.stringValue().startsWith("/api/")
                ? Stream.of(answer.stringValue())
                : Stream.empty();
    }
}
