package org.cultureledger.platform.storage;

import com.mongodb.ConnectionString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Where the ledger is kept.
 *
 * @param uri {@code mongodb.uri} ({@code MONGODB_URI}): connection string of a replica set or sharded cluster; without it
 *     the ledger brings its own database
 * @param data {@code culture-ledger.data} ({@code CULTURE_LEDGER_DATA}): directory of its own database, {@code ./data} by
 *     default; {@code memory} for one that forgets everything at the end
 * @param database {@code culture-ledger.database}: name of the database, by default {@code culture-ledger}
 */
public record StorageSettings(@Nullable String uri, String data, String database) {

    /** Instead of a directory: nothing is kept. */
    public static final String MEMORY = "memory";

    private static final int LONGEST_NAME = 63;

    /** @throws StartFailure if the database cannot be so named, or the connection string cannot be read */
    public StorageSettings {
        if (!database.matches("[A-Za-z0-9_-]+") || database.length() > LONGEST_NAME)
            throw new StartFailure("culture-ledger.database must be 1 to 63 letters, digits, _ or -, not " + database);
        if (uri != null) parse(uri);
    }

    /** As set in the environment, on the command line or in a file. */
    public static StorageSettings of(Environment environment) {
        return new StorageSettings(
                given(environment, "mongodb.uri").orElse(null),
                given(environment, "culture-ledger.data").orElse("./data"),
                given(environment, "culture-ledger.database").orElse("culture-ledger"));
    }

    private static Optional<String> given(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }

    static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("MONGODB_URI is no connection string: " + e.getMessage(), e);
        }
    }
}
