package org.cultureledger.command;

import java.time.LocalDate;
import java.util.UUID;
import org.cultureledger.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a request says beside the command itself.
 *
 * @param on the day on which it happened, in the programme's zone; today if absent
 * @param key under which a repetition is recognised, of at most 500 characters; it begins with whom it belongs to
 * @param fingerprint of the request, by which a key used for another request is noticed
 * @param expectedVersion the version of the command's stream that the client has read
 * @param source where it came from: {@code api}, {@code page}, {@code import:<file>:<line>}, {@code sample}
 * @param correlation common to all that one request brings about
 */
public record Sending(
        Caller caller,
        @Nullable LocalDate on,
        @Nullable String key,
        @Nullable String fingerprint,
        @Nullable Long expectedVersion,
        String source,
        String correlation) {

    /** By {@code caller}, from {@code source}, today, without any precaution. */
    public static Sending by(Caller caller, String source) {
        return new Sending(
                caller, null, null, null, null, source, UUID.randomUUID().toString());
    }

    public Sending on(@Nullable LocalDate day) {
        return new Sending(caller, day, key, fingerprint, expectedVersion, source, correlation);
    }

    public Sending withKey(@Nullable String wanted) {
        return new Sending(caller, on, wanted, fingerprint, expectedVersion, source, correlation);
    }

    /** The same for one row of a bulk request, under a key of its own. */
    Sending row(int row) {
        return withKey(key == null ? null : key + "#" + row);
    }
}
