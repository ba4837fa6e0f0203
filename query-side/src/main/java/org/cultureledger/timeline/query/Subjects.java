package org.cultureledger.timeline.query;

import org.cultureledger.kernel.StreamId;
import org.cultureledger.temporal.Rows;

/**
 * What entries are about: title, departments, elements and readers of a thing, kept beside the entries so that the ones to
 * follow need not repeat them. Kept under keys that belong to no programme.
 */
public final class Subjects {

    private Subjects() {}

    /** From now on, entries about the thing take after this one. */
    public static void remember(Rows<TimelineEntry> rows, StreamId stream, String part, TimelineEntry subject) {
        rows.put(key(stream, part), subject);
    }

    /** @throws java.util.NoSuchElementException if nothing was remembered of the thing */
    public static TimelineEntry of(Rows<TimelineEntry> rows, StreamId stream, String part) {
        return rows.get(key(stream, part));
    }

    /** @param part empty for the thing as a whole */
    private static String key(StreamId stream, String part) {
        return ".subject/%s/%s".formatted(stream, part);
    }
}
