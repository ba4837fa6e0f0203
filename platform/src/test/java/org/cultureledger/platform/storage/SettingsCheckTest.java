package org.cultureledger.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

class SettingsCheckTest {

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @ParameterizedTest
    @CsvSource({
        "culture-ledger.zone, Nowhere, CULTURE_LEDGER_ZONE",
        "server.port, abc, SERVER_PORT",
        "server.port, 65536, SERVER_PORT"
    })
    void a_wrong_setting_stops_the_start_with_one_line_that_names_it(String name, String value, String said) {
        assertThatThrownBy(() -> start(name, value)).satisfies(failure -> assertThatOneLineSays(failure, said, value));
    }

    private static void assertThatOneLineSays(Throwable failure, String name, String value) {
        assertThat(StartFailures.explain(failure))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith(name + " must be")
                        .endsWith("not " + value)
                        .hasLineCount(1));
    }

    @ParameterizedTest
    @CsvSource({"culture-ledger.zone, Europe/Vienna", "culture-ledger.zone, ''", "server.port, 0"})
    void any_other_is_taken(String name, String value) {
        assertThatCode(() -> start(name, value)).doesNotThrowAnyException();
    }

    private static void start(String name, String value) {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--%s=%s".formatted(name, value))
                .close();
    }
}
