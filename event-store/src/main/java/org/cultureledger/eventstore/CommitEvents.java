package org.cultureledger.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;

/** The events of one unit of work, on their way into a commit. */
record CommitEvents(List<DomainEventMessage<?>> events) {

    static CommitEvents of(List<? extends EventMessage<?>> published) {
        return new CommitEvents(published.stream()
                .<DomainEventMessage<?>>map(CommitEvents::domainEvent)
                .toList());
    }

    /** An event of no aggregate is stored as the only one of a stream of its own, without type. */
    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0, event, event::getTimestamp);
    }

    CommitDraft draft(Optional<CommandRecord> command, EventDocuments documents, Serializer serializer) {
        return new CommitDraft(
                keys(command.map(CommandRecord::key)),
                command,
                events.stream().map(event -> documents.store(event, serializer)).toList());
    }

    /**
     * @throws StaleVersionException if the stream's first event here does not follow upon the expected one
     */
    void refuseUnlessAfter(ExpectedVersion expected) {
        events.stream()
                .filter(event -> event.getAggregateIdentifier().equals(expected.stream()))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .findFirst()
                .ifPresent(first -> {
                    if (first != expected.sequence() + 1) {
                        throw new StaleVersionException(expected, first - 1);
                    }
                });
    }

    /** The event that claims {@code key}. */
    DomainEventMessage<?> claimant(String key) {
        return events.stream()
                .filter(event -> key.equals(streamKey(event)) || key.equals(eventKey(event)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(Optional<String> idempotencyKey) {
        return Stream.of(
                        idempotencyKey.map(CommitKeys::ofCommand).stream(),
                        events.stream().map(CommitEvents::streamKey),
                        events.stream().map(CommitEvents::eventKey))
                .flatMap(keys -> keys)
                .toList();
    }

    private static String streamKey(DomainEventMessage<?> event) {
        return CommitKeys.ofStream(event.getAggregateIdentifier(), event.getSequenceNumber());
    }

    private static String eventKey(DomainEventMessage<?> event) {
        return CommitKeys.ofEvent(event.getIdentifier());
    }
}
