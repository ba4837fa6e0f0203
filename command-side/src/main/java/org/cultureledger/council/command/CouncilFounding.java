package org.cultureledger.council.command;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/** A programme and its first council come to be together. */
public final class CouncilFounding {

    private CouncilFounding() {}

    /** A council of the programme; the first one if none is named. */
    static CouncilId council(ProgramId program, @Nullable Code code) {
        return new CouncilId(program, code == null ? Code.of(CouncilId.MAIN) : code);
    }

    /** The address of a council in the API. */
    static String address(CouncilId council) {
        var program = council.programId().code();
        return council.code().value().equals(CouncilId.MAIN)
                ? "/api/programs/%s/council".formatted(program)
                : "/api/programs/%s/councils/%s".formatted(program, council.code());
    }

    /**
     * Establishes the council {@value CouncilId#MAIN} of a programme. To be called by a command handler: the council's first event
     * goes into the same commit as the handler's own.
     */
    public static void found(ProgramId program) {
        try {
            AggregateLifecycle.createNew(Council.class, () -> new Council(CouncilId.of(program, CouncilId.MAIN)));
        } catch (Exception failure) { // the factory above throws none that is checked
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
    }
}
