package org.cultureledger.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Stored events as Axon's event processors read them: one after the other, each with its global position. */
final class TrackedEvents {

    private TrackedEvents() {}

    static Stream<TrackedEventData<?>> of(Commit commit) {
        return of(commit, _ -> false);
    }

    /**
     * @param isPassedOver by position: such an event keeps its circumstances and has no content
     */
    static Stream<TrackedEventData<?>> of(Commit commit, LongPredicate isPassedOver) {
        Receipt receipt = commit.receipt();
        List<BsonDocument> events = commit.events();
        return IntStream.range(0, events.size()).mapToObj(i -> {
            InCommit token = new InCommit(receipt, i);
            return event(token, isPassedOver.test(token.getGlobalIndex()) ? emptied(events.get(i)) : events.get(i));
        });
    }

    private static BsonDocument emptied(BsonDocument event) {
        BsonDocument emptied = new BsonDocument();
        emptied.putAll(event);
        emptied.remove("payloadRevision");
        return emptied.append("payloadType", new BsonString(PassedOver.INSTEAD)).append("payload", new BsonDocument());
    }

    static long position(TrackedEventData<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** Moves what the token told about the commit into the metadata, out of reach of upcasters and serializers. */
    static TrackedEventMessage<?> withCommit(TrackedEventMessage<?> event) {
        return event.trackingToken() instanceof InCommit token
                ? tracked(token.plain(), event.andMetaData(CommitMetadata.of(token.commit)))
                : event;
    }

    private static TrackedEventMessage<?> tracked(TrackingToken token, EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? new GenericTrackedDomainEventMessage<>(token, domainEvent)
                : new GenericTrackedEventMessage<>(token, event);
    }

    static TrackedEventMessage<?> withoutCommit(TrackedEventMessage<?> event) {
        return event.trackingToken() instanceof InCommit token ? event.withTrackingToken(token.plain()) : event;
    }

    private static TrackedEventData<?> event(InCommit token, BsonDocument event) {
        DomainEventData<byte[]> data = EventDocuments.load(event);
        return data.getType() == null ? new PlainEventData(token, data) : new TrackedDomainEventData<>(token, data);
    }

    /** Carries an event's commit past Axon's upcasting, which keeps tokens; never given away. */
    private static final class InCommit extends GlobalSequenceTrackingToken {

        private final transient Receipt commit;

        InCommit(Receipt commit, int index) {
            super(commit.position() + index);
            this.commit = commit;
        }

        GlobalSequenceTrackingToken plain() {
            return new GlobalSequenceTrackingToken(getGlobalIndex());
        }
    }

    /** An event of no aggregate. */
    private record PlainEventData(InCommit trackingToken, DomainEventData<byte[]> event)
            implements TrackedEventData<byte[]> {

        @Override
        public String getEventIdentifier() {
            return event.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return event.getTimestamp();
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return event.getMetaData();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return event.getPayload();
        }
    }
}
