package org.cultureledger.platform.storage;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses a start with a wrong setting before anything is opened, and says which one in one line. */
final class SettingsCheck implements EnvironmentPostProcessor {

    private static final String ZONE = "culture-ledger.zone";
    private static final String PORT = "server.port";

    /** No port at all, for a ledger within another one. */
    private static final int NONE = -1;

    private static final int LAST_PORT = 65_535;

    /** @throws StartFailure that names the setting */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        given(environment, ZONE).filter(zone -> !isZone(zone)).ifPresent(zone -> {
            throw new StartFailure("CULTURE_LEDGER_ZONE must be a time zone, such as Europe/Vienna, not " + zone);
        });
        given(environment, PORT).filter(port -> !isPort(port)).ifPresent(port -> {
            throw new StartFailure("SERVER_PORT must be a number from 0 to 65535, not " + port);
        });
    }

    private static Optional<String> given(ConfigurableEnvironment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static boolean isZone(String text) {
        try {
            var _ = ZoneId.of(text.strip());
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isPort(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            return port >= NONE && port <= LAST_PORT;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
