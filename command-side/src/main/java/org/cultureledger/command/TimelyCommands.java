package org.cultureledger.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what comes too late or too early. It is asked once the bus knows that a command is neither a repetition, which is
 * answered as the first time whatever has happened since, nor decided on a stale version.
 */
final class TimelyCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Admission admission;

    TimelyCommands(Admission admission) {
        this.admission = admission;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var message = unitOfWork.getMessage();
        if (message.getMetaData().get(Act.METADATA) instanceof Act act
                && message.getPayload() instanceof LedgerCommand command) admission.refuseUntimely(command, act);
        return chain.proceed();
    }
}
