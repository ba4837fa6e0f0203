package org.cultureledger.council.command;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.ProgramId;

/** A programme and its first council come to be together. */
public final class CouncilFounding {

    /** The code of a programme's first council. */
    public static final String MAIN = "main";

    private CouncilFounding() {}

    /**
     * Establishes the council {@value #MAIN} of a programme. To be called by a command handler: the council's first event
     * goes into the same commit as the handler's own.
     */
    public static void found(ProgramId program) {
        try {
            AggregateLifecycle.createNew(Council.class, () -> new Council(CouncilId.of(program, MAIN)));
        } catch (Exception failure) { // the factory above throws none that is checked
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
    }
}
