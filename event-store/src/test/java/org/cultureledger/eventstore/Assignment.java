package org.cultureledger.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What a {@link ClientProcess} is to do; it passes from one process to another as text. */
final class Assignment {

    /** Which streams a client appends to. */
    enum Load {
        /** Any, each time at the end of a stream that others write to as well. */
        OVERLAPPING,
        /** One per client, the same in every process: each place can be won by one of them only. */
        CONTESTED,
        /** One that nobody else writes to. */
        APART
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(
                    visibility -> visibility.withVisibility(PropertyAccessor.FIELD, Visibility.NON_PRIVATE))
            .build();

    /** Of the process. */
    String name = "";

    String uri = "";
    String database = "";

    /** Port of a proxy on this machine; 0 for none. */
    int proxy;

    /** Directory of the clients' records. */
    String records = "";

    Load load = Load.OVERLAPPING;
    int clients = 8;

    /** Most operations of each client. */
    int operations = Integer.MAX_VALUE;

    int streams = 12;
    long seed;

    /** How far the process's clock is ahead of the machine's. */
    long clockMillis;

    /** How long a client waits for the server's answer. */
    long readTimeoutMillis = 5_000;

    /** Of the engine. */
    long patienceMillis = 10_000;

    static Assignment of(String name, String uri, String database, Path records, Consumer<Assignment> rest) {
        var assignment = new Assignment();
        assignment.name = name;
        assignment.uri = uri;
        assignment.database = database;
        assignment.records = records.toString();
        rest.accept(assignment);
        return assignment;
    }

    Duration clock() {
        return Duration.ofMillis(clockMillis);
    }

    Duration patience() {
        return Duration.ofMillis(patienceMillis);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static Assignment read(String text) {
        return JSON.readValue(text, Assignment.class);
    }
}
