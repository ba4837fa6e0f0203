package org.cultureledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class NamedInPathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/people/{person}/moves, person=ann, person/ann",
        "/api/departments/{d}/moves, d=board, department/board",
        "/api/accounts/{a}/grants, a=x1, account/x1",
        "/api/programs/{p}/initiatives/{i}/milestones/{m}/dropping, i=loop m=pilot, initiative/acme/loop",
        "/api/programs/{p}/courses/{c}/trainings/{person}/waiver, c=first person=ann, course/acme/first",
        "/api/programs/{p}/kpis/{k}/links/{drives}/reviews, k=nps drives=csat, kpi/acme/nps",
        "/api/programs/{p}/decisions/{n:[0-9-]+}/revocation, n=2025-001, decision/acme/2025-001",
        "/api/programs/{p}/councils/{c}/cadence, c=main, council/acme/main"
    })
    void the_thing_that_an_address_names_has_to_be_on_record(String pattern, String names, String stream) {
        var request = request(pattern, names);

        assertThatThrownBy(() -> new NamedInPath(Circumstances.usual().nothingOnRecord()).requireOnRecord(request))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule()).isEqualTo(GeneralRule.NOT_FOUND));
        assertThatCode(() -> new NamedInPath(only(stream)).requireOnRecord(request))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_only_about_to_be_made_or_is_part_of_a_thing_is_not_looked_for() {
        var nothing = new NamedInPath(Circumstances.usual().nothingOnRecord());
        for (var pattern :
                new String[] {"/api/people", "/api/programs/{p}/initiatives", "/api/programs/{p}/council/cadence"})
            assertThatCode(() -> nothing.requireOnRecord(request(pattern, "x=y")))
                    .doesNotThrowAnyException();
    }

    private static MockHttpServletRequest request(String pattern, String names) {
        var variables = new HashMap<String, String>(Map.of("p", "acme"));
        for (var name : names.split(" ", -1))
            variables.put(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        return request;
    }

    private static References only(String key) {
        return new References() {
            @Override
            public boolean exists(StreamId stream) {
                return stream.toString().equals(key);
            }

            @Override
            public <S> S fold(StreamId stream, S start, BiFunction<S, Object, S> step) {
                return start;
            }
        };
    }
}
