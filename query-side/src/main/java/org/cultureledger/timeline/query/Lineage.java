package org.cultureledger.timeline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that shaped a row.
 *
 * @param items in the order of recording
 * @param withheld how many more there are that the reader may not see
 */
public record Lineage(List<Item> items, int withheld) {

    /**
     * One event.
     *
     * @param type stored name of the event's type
     * @param on the day on which it happened
     * @param actor the account that caused it
     * @param role the role or delegation that it acted under
     * @param source how the event came in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            long position,
            String eventId,
            String type,
            Instant recordedAt,
            @Nullable String on,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String source,
            String summary) {}
}
