package org.cultureledger.kernel;

import java.util.List;

/** Takes the key of a stream apart, for the identifiers' own parsers. */
public final class StreamKey {

    private StreamKey() {}

    /**
     * The parts of {@code key} behind its kind.
     *
     * @throws IllegalArgumentException if the key is of another kind or has another number of parts
     */
    public static List<String> parts(String kind, int count, String key) {
        var parts = List.of(key.split("/", -1));
        if (parts.size() != count + 1 || !parts.getFirst().equals(kind))
            throw new IllegalArgumentException("not the key of a stream " + kind + "/…: " + key);
        return parts.subList(1, parts.size());
    }
}
