package org.cultureledger.eventstore;

import java.util.Optional;
import org.axonframework.messaging.Message;

/**
 * Which state of a stream a command was decided on; it is refused if the stream has moved on.
 *
 * @param stream identifier of the stream
 * @param sequence number of the last event that the caller has seen, counted from 0
 */
public record ExpectedVersion(String stream, long sequence) {

    /** Name of the metadata entry of a command; its value is an {@link ExpectedVersion}. */
    public static final String METADATA = "expectedVersion";

    /**
     * @throws IllegalArgumentException if {@code sequence} is negative
     */
    public ExpectedVersion {
        if (sequence < 0) {
            throw new IllegalArgumentException("Sequence numbers begin with 0, not " + sequence);
        }
    }

    static Optional<ExpectedVersion> of(Message<?> message) {
        return switch (message.getMetaData().get(METADATA)) {
            case null -> Optional.empty();
            case ExpectedVersion expected -> Optional.of(expected);
            case Object other ->
                throw new IllegalArgumentException("Metadata %s is an ExpectedVersion, not %s"
                        .formatted(METADATA, other.getClass().getSimpleName()));
        };
    }
}
