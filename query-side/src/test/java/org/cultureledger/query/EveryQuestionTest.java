package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.ANYONE;
import static org.cultureledger.query.TestLedger.Recording.caller;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What must hold for each address that answers a question about a programme, those yet to be written included. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class EveryQuestionTest {

    /** A decision's number in a pattern: the only part whose form the pattern itself demands. */
    private static final String NUMBER = "\\{\\w+:(?:[^{}]|\\{[^{}]*})*}";

    private static final String NAME = "\\{[^{}]*}";
    private static final String PROGRAM = "/api/programs/{p}";

    @Autowired
    private Recording ledger;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ProgramId program;

    @BeforeEach
    void charter() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        ledger.get("/api/programs/" + program.code() + "/timeline");
    }

    @Test
    void no_question_is_answered_to_whoever_has_a_grant_in_another_programme_only() {
        var stranger =
                caller("p-stranger", ProgramId.of("elsewhere"), Role.PROGRAM_MANAGER, Role.AUDITOR, Role.EXECUTIVE);
        assertThat(addresses())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(status(stranger, address)).isEqualTo(404));
    }

    @Test
    void every_question_refuses_a_parameter_that_it_does_not_know() {
        assertThat(addresses())
                .allSatisfy(address -> assertThat(status(ANYONE, address + "?no-such-parameter=1"))
                        .isEqualTo(400));
    }

    @Test
    void no_question_fails_whatever_moment_it_is_asked_for() {
        for (var moment : List.of("", "?as-of=2020-01-01", "?on=1999-12-31", "?as-of-position=-1"))
            assertThat(addresses())
                    .allSatisfy(address ->
                            assertThat(status(ANYONE, address + moment)).isIn(Set.of(200, 400, 404)));
    }

    @Test
    void what_a_question_names_wrongly_is_no_fault_of_the_ledger() {
        assertThat(addresses("%20"))
                .allSatisfy(address -> assertThat(status(ANYONE, address)).isIn(Set.of(200, 400, 404)));
    }

    /** A view refuses what no index of it serves, and that would be a fault of the ledger's. */
    @Test
    void every_filter_of_every_question_is_answered_from_an_index() {
        assertThat(filtered())
                .hasSizeGreaterThan(100)
                .allSatisfy(address -> assertThat(status(ANYONE, address)).isIn(Set.of(200, 400, 404)));
    }

    /** Every address of a list, with each of its own parameters, and with each two of them. */
    private List<String> filtered() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        handler.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(handler -> handler.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(PROGRAM))
                        .flatMap(pattern -> filters(handler.getValue().getMethod())
                                .map(filter -> named(pattern, "x") + "?" + filter)))
                .toList();
    }

    private static Stream<String> filters(Method question) {
        var each = Arrays.stream(question.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .flatMap(EveryQuestionTest::values)
                .toList();
        return each.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), each.stream().map(other -> one + "&" + other)));
    }

    private static Stream<String> values(Parameter parameter) {
        var annotation = parameter.getAnnotation(RequestParam.class);
        var name = annotation.value().isEmpty() ? parameter.getName() : annotation.value();
        var type = parameter.getType();
        var values = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString)
                : Stream.of(
                        type == LocalDate.class
                                ? "2025-05-01"
                                : type == Boolean.class ? "true" : type == ElementCode.class ? "PRA-3" : "x");
        return values.map(value -> name + "=" + value);
    }

    private int status(Caller caller, String address) {
        return ledger.raw(caller, address, "application/json").getResponse().getStatus();
    }

    private List<String> addresses() {
        return addresses("x");
    }

    /** Every address under a programme, with {@code part} for all that it names within the programme. */
    private List<String> addresses(String part) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(PROGRAM))
                .map(pattern -> named(pattern, part))
                .toList();
    }

    private String named(String pattern, String part) {
        return pattern.replace("{p}", program.code().value())
                .replaceAll(NUMBER, "2026-001")
                .replaceAll(NAME, part);
    }
}
