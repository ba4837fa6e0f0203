package org.cultureledger.command;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.eventstore.ExpectedVersion;
import org.cultureledger.eventstore.IdempotencyKey;
import org.cultureledger.eventstore.LedgerCommandBus;
import org.cultureledger.eventstore.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends commands and waits for what they come to. Unless the sender expects a version, a command that met another one on
 * the same stream is tried again on the new state, a few times.
 */
@Component
public final class Commands {

    private static final int ATTEMPTS = 6;
    private static final int CREATED = 201;
    private static final int DONE = 204;

    private final CommandBus bus;
    private final Admission admission;

    public Commands(CommandBus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    /** Sends a command that makes a new thing at {@code location}. */
    public Outcome create(Sending sending, LedgerCommand command, String location) {
        return create(sending, command, _ -> location);
    }

    /** Sends a command that makes a new thing, whose location follows from the handler's result. */
    public Outcome create(
            Sending sending, LedgerCommand command, Function<@Nullable Object, @Nullable String> location) {
        return send(sending, command, CREATED, location);
    }

    /** Sends a command that does something to a thing. */
    public Outcome act(Sending sending, LedgerCommand command) {
        return send(sending, command, DONE, _ -> null);
    }

    private Outcome send(
            Sending sending, LedgerCommand command, int status, Function<@Nullable Object, @Nullable String> location) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(sending, command, new Answering.Wish(status, location));
            } catch (AggregateStreamCreationException e) {
                throw e;
            } catch (ConcurrencyException e) {
                if (sending.expectedVersion() != null || attempt == ATTEMPTS) throw e;
            } catch (DeadlockException e) {
                // two commands that each wait for the other's stream: one goes first, the other sees what it did
                if (attempt == ATTEMPTS) throw new ConcurrencyException(e.getMessage(), e);
            }
        }
    }

    private Outcome attempt(Sending sending, LedgerCommand command, Answering.Wish wish) {
        var message = new GenericCommandMessage<>(command, metadata(sending, command, wish));
        var answered = new AtomicReference<CommandResultMessage<?>>();
        bus.dispatch(message, (_, result) -> answered.set(result));
        var result = requireNonNull(answered.get(), "The command bus answers before it returns");
        if (result.isExceptional()) throw failure(result.exceptionResult());
        return outcome(result, wish);
    }

    private Map<String, Object> metadata(Sending sending, LedgerCommand command, Answering.Wish wish) {
        var metadata = new HashMap<String, Object>();
        metadata.put(Act.METADATA, admission.admit(command, sending));
        metadata.put(Answering.METADATA, wish);
        metadata.put(Provenance.SOURCE, sending.source());
        metadata.put(Provenance.CORRELATION, sending.correlation());
        if (sending.key() != null) {
            metadata.put(IdempotencyKey.METADATA, sending.key());
            if (sending.fingerprint() != null) metadata.put(IdempotencyKey.FINGERPRINT, sending.fingerprint());
        }
        if (sending.expectedVersion() != null)
            metadata.put(
                    ExpectedVersion.METADATA,
                    new ExpectedVersion(command.stream().toString(), sending.expectedVersion()));
        return metadata;
    }

    private static RuntimeException failure(Throwable cause) {
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static Outcome outcome(CommandResultMessage<?> result, Answering.Wish wish) {
        var metadata = result.getMetaData();
        var receipt = (Receipt) requireNonNull(
                metadata.get(LedgerCommandBus.RECEIPT), "An accepted command brings about at least one event");
        var repeated = Boolean.TRUE.equals(metadata.get(LedgerCommandBus.REPEATED));
        var answer = repeated ? kept(metadata) : wish.answer();
        return new Outcome(receipt.lastPosition(), answer.version(), answer.status(), answer.location(), repeated);
    }

    private static Answer kept(Map<String, ?> metadata) {
        return Answer.parse(requireNonNull((String) metadata.get(LedgerCommandBus.ANSWER)));
    }
}
