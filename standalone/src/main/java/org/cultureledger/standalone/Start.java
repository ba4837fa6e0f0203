package org.cultureledger.standalone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cultureledger.platform.storage.StartFailures;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts applications so that a mistake which whoever starts them can mend is told in one line, by the command line, and in
 * no log.
 */
final class Start {

    /** Settings by which contexts keep to themselves that they give up. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.web.server.servlet.context", "error",
            "logging.level.org.springframework.context.annotation", "error",
            "logging.level.org.apache.catalina.core", "error");

    private static final String WARNINGS_ONLY = "--logging.level.org.cultureledger=warn";

    private static final List<String> TELLING = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");

    private Start() {}

    static ConfigurableApplicationContext server(Class<?> application, List<String> settings) {
        return started(new SpringApplicationBuilder(application), settings);
    }

    /** Without a port, and without a word where all is well. */
    static ConfigurableApplicationContext quiet(Class<?> application, List<String> settings) {
        return started(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false),
                Stream.concat(Stream.of(WARNINGS_ONLY), settings.stream()).toList());
    }

    private static ConfigurableApplicationContext started(SpringApplicationBuilder application, List<String> settings) {
        ApplicationListener<ApplicationFailedEvent> silence =
                failed -> StartFailures.explain(failed.getException()).ifPresent(_ -> silence());
        return application.properties(QUIET).listeners(silence).run(settings.toArray(String[]::new));
    }

    private static void silence() {
        var logging = LoggingSystem.get(Start.class.getClassLoader());
        TELLING.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
    }
}
