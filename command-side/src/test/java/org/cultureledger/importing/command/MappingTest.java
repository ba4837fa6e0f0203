package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cultureledger.platform.web.InvalidForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static final String REQUESTS = "requests: [{post: /api/things, body: {}}]\n";

    @Test
    void a_row_becomes_the_body_that_the_mapping_describes() {
        var mapping = Mapping.parse("""
            name: things
            dates: [dd.MM.yyyy]
            decimal: ","
            nothing: [n/a, "-"]
            values:
              code: {from: "${unit}-${number}", as: code}
              day: {from: Date, as: date}
              amount: {as: number}
              sure: {as: boolean}
              names: {as: list, separator: ";"}
              level: {map: {M: MANAGER, otherwise: STAFF}}
            requests:
              - post: /api/programs/${program}/things/${code}
                body:
                  on: ${day}
                  amount: ${amount}
                  sure: ${sure}
                  level: ${level}
                  title: "${name|nameless} of ${unit}"
                  evidence: ["${names}", fixed, 7, "7", ~]
                  who: {person: "${missing}"}
            """);
        var row = mapping.values(
                "acme",
                Map.of(
                        "unit",
                        "Claims",
                        "number",
                        "7",
                        "Date",
                        "03.02.2025",
                        "amount",
                        "1.234,50",
                        "sure",
                        "Yes",
                        "names",
                        " a; b;;",
                        "level",
                        "X",
                        "missing",
                        " - ",
                        "name",
                        "n/a"));

        var request = mapping.requests().getFirst();
        assertThat(request.path(row)).isEqualTo("/api/programs/acme/things/claims-7");
        assertThat(request.body(row).toString()).isEqualTo("""
            {"on":"2025-02-03","amount":1234.50,"sure":true,"level":"STAFF","title":"nameless of Claims",\
            "evidence":["a","b","fixed",7,"7"]}\
            """);
    }

    @Test
    void what_stands_for_the_unknown_fills_in_for_nothing() {
        var mapping = Mapping.parse("""
            name: things
            values:
              due: {as: date, unknown: "${said}"}
              said: {as: date}
            """ + REQUESTS);

        assertThat(mapping.values("acme", Map.of("due", "", "said", "2025-01-31"))
                        .value("due")
                        .asString())
                .isEqualTo("2025-01-31");
    }

    @Test
    void a_point_in_time_is_a_day_of_the_mappings_zone() {
        var mapping = Mapping.parse("name: things\nzone: Europe/Berlin\nvalues: {at: {as: date}}\n" + REQUESTS);

        assertThat(mapping.values("acme", Map.of("at", "2025-01-31T23:30:00Z"))
                        .value("at")
                        .asString())
                .isEqualTo("2025-02-01");
    }

    @ParameterizedTest
    @CsvSource({"weekly, 2025-W01", "monthly, 2024-12", "quarterly, 2024-Q4", "half-yearly, 2024-H2", "yearly, 2024"})
    void a_day_lies_in_a_period(String length, String period) {
        var mapping =
                Mapping.parse("name: things\nvalues: {at: {as: period, length: %s}}\n".formatted(length) + REQUESTS);

        assertThat(mapping.values("acme", Map.of("at", "2024-12-31"))
                        .value("at")
                        .asString())
                .isEqualTo(period);
    }

    @Test
    void conditions_choose_the_requests_of_a_row() {
        var mapping = Mapping.parse("""
            name: things
            values: {points: {as: number}}
            requests:
              - {when: {kind: [a, b], day: present}, post: /api/chosen, body: {}}
              - {when: {kind: {not: [a, b]}}, post: /api/others, body: {}}
              - {when: {points: {at-least: 40}}, post: /api/passed, body: {}}
              - {when: {points: {below: "${mark}"}}, post: /api/failed, body: {}}
            """);

        assertThat(chosen(mapping, Map.of("kind", "a", "day", "x", "points", "40", "mark", "50")))
                .containsExactly("/api/chosen", "/api/passed", "/api/failed");
        assertThat(chosen(mapping, Map.of("kind", "c"))).containsExactly("/api/others");
        assertThat(chosen(mapping, Map.of("kind", "a", "points", "9"))).isEmpty();
    }

    private static List<String> chosen(Mapping mapping, Map<String, String> cells) {
        var row = mapping.values("acme", cells);
        return mapping.requests().stream()
                .filter(request -> request.when().holdsOf(row))
                .map(request -> request.path(row))
                .toList();
    }

    @Test
    void a_word_without_translation_is_refused() {
        var mapping = Mapping.parse("name: things\nvalues: {level: {map: {M: MANAGER}}}\n" + REQUESTS);

        assertRefused(
                () -> mapping.values("acme", Map.of("level", "Q")).value("level"), "level", "no translation of “Q”");
    }

    @Test
    void what_is_not_in_the_translation_may_stay_as_it_is() {
        var mapping = Mapping.parse(
                "name: things\nvalues: {unit: {as: code, map: {HQ: head, otherwise: \"${value}\"}}}\n" + REQUESTS);

        assertThat(mapping.values("acme", Map.of("unit", "Claims"))
                        .value("unit")
                        .asString())
                .isEqualTo("claims");
    }

    /** A pilcrow stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        requests: []                                            ! line 1, the mapping: name is missing
        name: x¶requests: [{post: /api/x, body: {}, when: 7}]   ! line 2, requests[0].when: must consist of names and
        name: x¶colums: [a]¶requests: []                        ! line 2, colums: is unknown here
        name: x¶values:¶  due:¶    as: day¶requests: []         ! line 4, values.due.as: must be one of text, code
        name: x¶values: {n: {as: list}}¶requests: []            ! line 2, values.n: separator is missing
        name: x¶dates: [bbb]¶requests: []                       ! line 2, dates[0]: is no date format
        name: x¶zone: Mars¶requests: []                         ! line 2, zone: must be a time zone
        name: x¶requests: [{post: /other, body: {}}]            ! line 2, requests[0].post: must be a path that begins
        name: x¶requests: [{post: /api/x, body: {a: "${b"}}]    ! line 2, requests[0].body.a: ${ without
        name: x¶name: y¶requests: []                            ! line 1, the mapping: name is there twice
        name: [x¶                                               ! line 2:
        """)
    void a_wrong_mapping_is_refused_with_its_line_and_key(String mapping, String message) {
        assertRefused(() -> Mapping.parse(mapping.replace('¶', '\n')), "mapping", message);
    }

    @Test
    void a_mapping_that_speaks_of_columns_that_are_not_there_is_refused() {
        var mapping = Mapping.parse(
                "name: x\nvalues: {due: {as: date}}\nrequests: [{post: \"/api/${ownr}\", body: {a: \"${due}\"}}]");

        assertRefused(
                () -> mapping.refuseUnknownNames(List.of("owner", "day")), "mapping", "due, ownr: neither a value");
        mapping.refuseUnknownNames(List.of("ownr", "due"));
    }

    @Test
    void a_mapping_may_be_json() {
        var mapping = Mapping.parse("""
            {"name": "things", "requests": [{"post": "/api/things", "body": {"sure": true, "text": "true"}}]}\
            """);

        assertThat(mapping.requests()
                        .getFirst()
                        .body(mapping.values("acme", Map.of()))
                        .toString())
                .isEqualTo("{\"sure\":true,\"text\":\"true\"}");
    }

    @Test
    void a_place_in_a_path_must_be_filled_and_cannot_break_out_of_it() {
        var mapping = Mapping.parse("name: x\nrequests: [{post: \"/api/things/${thing}/acts\", body: {}}]");
        var request = mapping.requests().getFirst();

        assertThat(request.path(mapping.values("acme", Map.of("thing", "a/b?c"))))
                .isEqualTo("/api/things/a%2Fb%3Fc/acts");
        assertRefused(() -> request.path(mapping.values("acme", Map.of())), "thing", "must be given");
    }

    private static void assertRefused(ThrowingCallable act, String field, String message) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidForm.class, refusal -> {
            assertThat(refusal.errors().getFirst().field()).isEqualTo(field);
            assertThat(refusal.errors().getFirst().message()).contains(message);
        });
    }
}
