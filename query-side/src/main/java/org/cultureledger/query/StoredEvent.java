package org.cultureledger.query;

import java.time.Instant;
import org.bson.BsonDocument;
import org.cultureledger.eventstore.Commit;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it.
 *
 * @param type its stored name, such as {@code initiative.milestone-completed}
 * @param stream key of what it happened to
 * @param sequence its place in the stream, counted from 0
 */
public record StoredEvent(
        long position,
        String eventId,
        String type,
        Instant recordedAt,
        String stream,
        long sequence,
        BsonDocument payload,
        BsonDocument metadata) {

    /** @throws IndexOutOfBoundsException if the commit does not hold the position */
    public static StoredEvent of(Commit commit, long position) {
        var event = commit.events().get(Math.toIntExact(position - commit.position()));
        return new StoredEvent(
                position,
                event.getString("id").getValue(),
                event.getString("payloadType").getValue(),
                commit.recordedAt(),
                event.getString("stream").getValue(),
                event.getInt64("sequence").getValue(),
                document(event, "payload"),
                document(event, "metaData"));
    }

    /** A circumstance by its name in the metadata: actor, role, source, on. */
    public @Nullable String circumstance(String name) {
        var value = metadata.get(name);
        return value == null || !value.isString() ? null : value.asString().getValue();
    }

    /** The type's name for people, where nothing says more. */
    public String typeInWords() {
        return type.replace('.', ' ').replace('-', ' ');
    }

    /** What BSON could not hold exactly is stored as text. */
    private static BsonDocument document(BsonDocument event, String name) {
        return event.isDocument(name)
                ? event.getDocument(name)
                : BsonDocument.parse(event.getString(name).getValue());
    }
}
