package org.cultureledger.command;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cultureledger.eventstore.CommandAnswer;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a command is answered while it is being handled, so that the answer is kept in the same commit as its
 * events.
 */
final class Answering implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata of a command message that says how to answer it. */
    static final String METADATA = "answering";

    private static final String VERSIONS = Answering.class.getName() + "/versions";

    /** How a command is to be answered, its location following from the handler's result, and what it came to. */
    static final class Wish {

        private final int status;
        private final Function<@Nullable Object, @Nullable String> location;
        private @Nullable Answer answer;

        Wish(int status, Function<@Nullable Object, @Nullable String> location) {
            this.status = status;
            this.location = location;
        }

        Answer answer() {
            return requireNonNull(answer, "The command has not been handled");
        }
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        var command = unitOfWork.getMessage();
        if (command.getMetaData().get(Act.METADATA) instanceof Act act && !act.isSettled())
            throw new Refusal(GeneralRule.NOT_ALLOWED, "Only a role may do this");
        if (command.getMetaData().get(METADATA) instanceof Wish wish
                && command.getPayload() instanceof LedgerCommand asked)
            unitOfWork.onPrepareCommit(ready -> answer(ready, wish, asked, result));
        return result;
    }

    /** Runs behind Axon's own preparation, in which the events get their places. */
    private static void answer(UnitOfWork<?> unitOfWork, Wish wish, LedgerCommand command, @Nullable Object result) {
        var version = versions(unitOfWork).get(command.made(result).toString());
        wish.answer = new Answer(wish.status, wish.location.apply(result), version == null ? -1 : version);
        CommandAnswer.keep(unitOfWork, wish.answer.text());
    }

    /** For the event store: takes note of the last event of each stream. */
    static void note(DomainEventMessage<?> event) {
        CurrentUnitOfWork.ifStarted(
                current -> versions(current).put(event.getAggregateIdentifier(), event.getSequenceNumber()));
    }

    private static Map<String, Long> versions(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(VERSIONS, _ -> new HashMap<>());
    }
}
