package org.cultureledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.command.LedgerOverHttp.accepted;
import static org.cultureledger.command.LedgerOverHttp.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cultureledger.access.Relation;
import org.cultureledger.access.Role;
import org.cultureledger.commandside.CommandSideApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address that takes a command, as an account that holds one role in one programme. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "culture-ledger.admin-password=" + RolesOverHttpTest.PASSWORD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before the first test
class RolesOverHttpTest {

    static final String PASSWORD = "administrator of roles";

    /** Neither is read before it is known who sends it. */
    private static final String UNREADABLE = "{";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    private LedgerOverHttp administrator;

    /** An address, and the command that it takes. */
    private record Address(String path, Class<? extends LedgerCommand> command) {

        boolean isOfAProgram() {
            return path.contains("{p}");
        }

        String in(String program) {
            return path.replace("{p}", program)
                    .replaceAll("\\{n(:[^/]*)?}", "2025-001")
                    .replaceAll("\\{number}", "1")
                    .replaceAll("\\{[^}]+}", "some");
        }
    }

    @BeforeAll
    void two_programmes() {
        administrator = LedgerOverHttp.of(port, "admin", PASSWORD);
        accepted(administrator.post("/api/departments", "{\"code\": \"roles\", \"name\": \"Claims\"}"));
        accepted(administrator.post("/api/people", """
            {"id": "p-roles", "department": "roles", "level": "EXECUTIVE", "frontline": false, "hiredOn": "2015-07-01"}
            """));
        for (var program : List.of("roles", "foreign"))
            accepted(administrator.post("/api/programs", """
                {"code": "%s", "name": "Customer first", "timeZone": "Europe/Vienna", "horizon": "2030-12-31", "vision": "They come",
                 "missionStatement": "Customers first", "sponsor": {"person": "p-roles", "level": "EXECUTIVE"}}
                """.formatted(program)));
    }

    @Test
    void there_is_something_to_walk() {
        assertThat(addresses()).hasSizeGreaterThan(100);
        assertThat(addresses()).filteredOn(Address::isOfAProgram).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_may_send_the_commands_on_which_it_stands_and_no_others(Role role) {
        var account = administrator.with("only-" + role.name().toLowerCase(Locale.ROOT), role, scope(role));
        var mistakes = new ArrayList<String>();
        for (var address : addresses()) {
            var answer = account.post(address.in("roles"), UNREADABLE);
            var allowedTo = Permissions.allowedTo(address.command());
            var allowed = List.of(allowedTo.value()).contains(role)
                    || List.of(allowedTo.orRelated()).contains(Relation.ACCOUNT_HOLDER);
            if (allowed == (answer.statusCode() == 403))
                mistakes.add("%s %s -> %d %s".formatted(role, address.path(), answer.statusCode(), rule(answer)));
            if (address.isOfAProgram() && !scope(role).equals("*")) {
                var foreign = account.post(address.in("foreign"), UNREADABLE);
                if (foreign.statusCode() != 404)
                    mistakes.add("%s %s elsewhere -> %d".formatted(role, address.path(), foreign.statusCode()));
            }
        }
        assertThat(mistakes).isEmpty();
    }

    /** Only an installation has administrators. */
    private static String scope(Role role) {
        return role == Role.ADMINISTRATOR ? "*" : "roles";
    }

    private List<Address> addresses() {
        return addresses.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> {
                    var sends = mapping.getValue().getMethodAnnotation(Sends.class);
                    return sends == null
                            ? Stream.<Address>empty()
                            : mapping.getKey().getPatternValues().stream()
                                    .map(path -> new Address(path, sends.value()));
                })
                .toList();
    }
}
