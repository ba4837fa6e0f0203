package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.eventstore.Fixtures.MilestoneRescheduled;
import org.cultureledger.eventstore.history.ClientRecord;
import org.cultureledger.eventstore.history.Step;

/**
 * One client of a {@link ClientProcess}: appends, one operation after the other, each under an idempotency key of its own,
 * and writes down what it is told.
 */
final class RecordingClient {

    /** Has one event appended: {@code operation} as number {@code sequence} of {@code stream}. */
    record Append(String stream, long sequence, String operation) {

        MilestoneRescheduled event() {
            return new MilestoneRescheduled(stream, operation, BigDecimal.ONE, List.of(), true);
        }
    }

    private static final double READS = 0.2;
    private static final double GIVES_UP = 0.3;

    private final String name;
    private final CommandBus bus;
    private final MongoEventStorageEngine engine;
    private final ClientRecord record;
    private final Random random;
    private final Assignment assignment;
    private final int number;
    private long sequence;

    RecordingClient(
            Assignment assignment, int number, CommandBus bus, MongoEventStorageEngine engine, ClientRecord record) {
        this.assignment = assignment;
        this.number = number;
        this.name = assignment.name + "-" + number;
        this.bus = bus;
        this.engine = engine;
        this.record = record;
        this.random = new Random(assignment.seed * 31 + number);
    }

    /** Goes on until its operations are done or it is told to stop; what it has begun it brings to an end. */
    void work(BooleanSupplier stopped) {
        for (int i = 0; i < assignment.operations && !stopped.getAsBoolean(); i++) {
            switch (assignment.load) {
                case OVERLAPPING -> appendAtTheEnd("shared-" + random.nextInt(assignment.streams), i);
                case CONTESTED -> append("contested-" + number, sequence++, i);
                case APART -> append("own-" + name, sequence++, i);
            }
        }
    }

    private void appendAtTheEnd(String stream, int index) {
        try {
            long next = engine.log().lastSequenceOf(stream).orElse(-1) + 1;
            append(stream, next, index);
            if (random.nextDouble() < READS) see(stream, false);
        } catch (RuntimeException e) {
            // could not be read, so there is nothing to say about it
        }
    }

    private void append(String stream, long place, int index) {
        var append = new Append(stream, place, name + "-" + index);
        record.add(new Step.Attempted(append.operation(), stream, place));
        boolean doubtful = false;
        Step outcome;
        do {
            outcome = attempt(append);
            if (doubtful && outcome instanceof Step.Failed) outcome = new Step.Unknown(append.operation());
            doubtful |= outcome instanceof Step.Unknown;
            record.add(outcome);
        } while (outcome instanceof Step.Unknown || (outcome instanceof Step.Failed && goesOn()));
    }

    private boolean goesOn() {
        return random.nextDouble() >= GIVES_UP;
    }

    private Step attempt(Append append) {
        var answer = new FutureCallback<Append, Object>();
        bus.dispatch(new GenericCommandMessage<>(append, Map.of(IdempotencyKey.METADATA, append.operation())), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (!result.isExceptional()) {
            var receipt = (Receipt) requireNonNull(result.getMetaData().get(LedgerCommandBus.RECEIPT));
            return new Step.Acknowledged(append.operation(), receipt.position());
        }
        return switch (result.exceptionResult()) {
            case ConcurrencyException _, AggregateStreamCreationException _ -> new Step.Refused(append.operation());
            case OutcomeUnknownException _ -> new Step.Unknown(append.operation());
            default -> new Step.Failed(append.operation());
        };
    }

    /** Reads a whole stream. */
    void see(String stream, boolean last) {
        List<String> operations = engine.readEvents(stream, 0)
                .asStream()
                .map(event -> ((MilestoneRescheduled) event.getPayload()).milestone())
                .toList();
        record.add(new Step.Saw(stream, operations, last));
    }
}
