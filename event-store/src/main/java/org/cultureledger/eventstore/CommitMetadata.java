package org.cultureledger.eventstore;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;

/**
 * Metadata that every tracked event gets when it is read, so that a reader can tell whole commits. It is not stored; an
 * event that brings an entry of such a name is refused.
 */
public final class CommitMetadata {

    /** Global position of the first event of the commit, a {@link Long}. */
    public static final String FIRST = "commitFirst";

    /** Global position of the last event of the commit, a {@link Long}. */
    public static final String LAST = "commitLast";

    /** When the log accepted the commit: text that {@link java.time.Instant#parse} reads. */
    public static final String RECORDED_AT = "recordedAt";

    private static final List<String> NAMES = List.of(FIRST, LAST, RECORDED_AT);

    private CommitMetadata() {}

    static Map<String, ?> of(Receipt commit) {
        return Map.of(
                FIRST,
                commit.position(),
                LAST,
                commit.lastPosition(),
                RECORDED_AT,
                commit.recordedAt().toString());
    }

    /**
     * @throws IllegalArgumentException if {@code metaData} uses one of the names
     */
    static void refuseIn(MetaData metaData) {
        NAMES.stream().filter(metaData::containsKey).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("The log itself adds the metadata %s to an event".formatted(name));
        });
    }
}
