package org.cultureledger.eventstore;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What brought a commit about, as far as the log has to know.
 *
 * @param command a command with an idempotency key
 * @param expected the state that the command was decided on
 */
record Cause(Optional<CommandRecord> command, Optional<ExpectedVersion> expected) {

    static final Cause UNKNOWN = new Cause(Optional.empty(), Optional.empty());

    static Cause of(UnitOfWork<?> root) {
        if (!(root.getMessage() instanceof CommandMessage<?> command)) {
            return UNKNOWN;
        }
        return new Cause(
                IdempotencyKey.of(command)
                        .map(key ->
                                new CommandRecord(key, IdempotencyKey.fingerprintOf(command), CommandAnswer.of(root))),
                ExpectedVersion.of(command));
    }
}
