package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;
import static org.cultureledger.eventstore.Fixtures.event;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** A command bus on a log, with one command that continues streams. */
final class Ledger implements AutoCloseable {

    /** Appends one event to a stream that has {@code length} events already, and one to each new one of {@code more}. */
    record Continue(String stream, long length, List<String> more) {

        Continue(String stream, long length) {
            this(stream, length, List.of());
        }
    }

    private final MongoEventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final CommandBus bus;
    private final AtomicInteger executions = new AtomicInteger();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    Ledger(MongoDatabase database) {
        engine = Fixtures.engine(database);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        bus = new LedgerCommandBus(SimpleCommandBus.builder(), engine.log());
        handleOn(bus);
    }

    @Override
    public void close() {
        store.shutDown();
        engine.close();
    }

    void handleOn(CommandBus handled) {
        handled.subscribe(Continue.class.getName(), message -> handle((Continue) message.getPayload()));
    }

    private String handle(Continue command) {
        executions.incrementAndGet();
        meanwhile.getAndSet(() -> {}).run();
        CommandAnswer.keep(CurrentUnitOfWork.get(), "answer to " + command.stream());
        store.publish(event(command.stream(), command.length()));
        command.more().forEach(stream -> store.publish(event(stream, 0)));
        return "continued " + command.stream();
    }

    CommitLog log() {
        return engine.log();
    }

    /** How often a handler was reached. */
    int executions() {
        return executions.get();
    }

    /** Does {@code something} in the middle of the next command. */
    void meanwhile(Runnable something) {
        meanwhile.set(something);
    }

    void append(DomainEventMessage<?> event) {
        engine.appendEvents(event);
    }

    CommandResultMessage<?> dispatch(Continue command, Map<String, ?> metaData) {
        return dispatch(bus, command, metaData);
    }

    /** On a thread of its own, so that one command can run in the middle of another and not within it. */
    static CommandResultMessage<?> dispatch(CommandBus bus, Continue command, Map<String, ?> metaData) {
        CompletableFuture<CommandResultMessage<?>> answer = new CompletableFuture<>();
        CommandMessage<Continue> message = new GenericCommandMessage<>(command, metaData);
        Thread.startVirtualThread(() -> bus.dispatch(message, (_, result) -> answer.complete(result)));
        return answer.join();
    }

    static Map<String, ?> keyed(String key) {
        return Map.of(IdempotencyKey.METADATA, key);
    }

    static Map<String, ?> keyed(String key, String fingerprint) {
        return Map.of(IdempotencyKey.METADATA, key, IdempotencyKey.FINGERPRINT, fingerprint);
    }

    static Receipt receipt(CommandResultMessage<?> result) {
        return (Receipt) requireNonNull(result.getMetaData().get(LedgerCommandBus.RECEIPT));
    }
}
