package org.cultureledger.queryside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.cultureledger.temporal.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads from an event's metadata what a view may know beside the event. */
final class Circumstances {

    private static final String COMMIT_FIRST = "commitFirst";
    private static final String COMMIT_LAST = "commitLast";
    private static final String RECORDED_AT = "recordedAt";
    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String SOURCE = "source";
    private static final String ON = "on";

    private Circumstances() {}

    /** An event without the bounds of its commit is one of its own; one without a day happened on that of its record, in UTC. */
    static Recorded of(TrackedEventMessage<?> message) {
        var data = message.getMetaData();
        long position = message.trackingToken().position().orElseThrow();
        var recordedAt = text(data, RECORDED_AT);
        var instant = recordedAt == null ? message.getTimestamp() : Instant.parse(recordedAt);
        var domain = message instanceof DomainEventMessage<?> event ? event : null;
        return new Recorded(
                position,
                number(data, COMMIT_FIRST, position),
                number(data, COMMIT_LAST, position),
                instant,
                domain == null ? message.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                message.getIdentifier(),
                text(data, ACTOR),
                text(data, ROLE),
                text(data, SOURCE),
                day(data, instant));
    }

    private static LocalDate day(MetaData data, Instant recordedAt) {
        var on = text(data, ON);
        return on == null ? LocalDate.ofInstant(recordedAt, ZoneOffset.UTC) : LocalDate.parse(on);
    }

    private static @Nullable String text(MetaData data, String name) {
        var value = data.get(name);
        return value == null ? null : value.toString();
    }

    private static long number(MetaData data, String name, long otherwise) {
        return data.get(name) instanceof Number number ? number.longValue() : otherwise;
    }
}
