package org.cultureledger.audit.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A commit as it is stored.
 *
 * @param position of its first event
 * @param size number of its events
 * @param hash SHA-256 over the stored document, in hexadecimal
 * @param previous hash of the commit before
 */
record CommitItem(long position, int size, Instant recordedAt, String hash, String previous, List<EventItem> events) {

    /**
     * One event.
     *
     * @param sequence its place in its stream, from 0
     * @param payload absent where it is withheld
     * @param withheld whether the reader may know no more than that it is there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventItem(
            long position,
            String eventId,
            String type,
            String stream,
            long sequence,
            @Nullable JsonNode payload,
            @Nullable JsonNode metadata,
            boolean withheld) {}
}
