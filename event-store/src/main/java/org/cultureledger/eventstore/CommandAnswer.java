package org.cultureledger.eventstore;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What a command was answered, kept with its commit so that a repetition is answered alike. */
public final class CommandAnswer {

    private static final String RESOURCE = CommandAnswer.class.getName();

    private CommandAnswer() {}

    /**
     * Keeps {@code answer} in the commit that {@code unitOfWork} is going to make, if its command has an {@link
     * IdempotencyKey}; of several answers the last counts.
     *
     * @param answer any text; the log does not look into it
     * @throws IllegalStateException if the unit of work has committed already
     */
    public static void keep(UnitOfWork<?> unitOfWork, String answer) {
        var root = unitOfWork.root();
        if (!root.phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            throw new IllegalStateException("Too late to keep an answer: the command has been committed");
        }
        root.resources().put(RESOURCE, answer);
    }

    static Optional<String> of(UnitOfWork<?> root) {
        return Optional.ofNullable(root.getResource(RESOURCE));
    }
}
