package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.ANYONE;
import static org.cultureledger.query.TestLedger.Recording.caller;

import java.util.List;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.bind.annotation.RequestMethod;
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
                .map(pattern -> pattern.replace("{p}", program.code().value()))
                .map(pattern -> pattern.replaceAll(NUMBER, "2026-001").replaceAll(NAME, part))
                .toList();
    }
}
