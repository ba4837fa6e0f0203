package org.cultureledger.query;

import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.ProgramId;

/** The programmes there are, as of now. Answered from the view of programmes. */
public interface Programs {
    /**
     * The programme, if it was ever charted.
     *
     * @param seen position that must be seen first; waits for it for a few seconds, and then answers from what there is
     */
    Optional<ProgramFacts> find(ProgramId program, long seen);

    /** Every programme, in order of the codes. */
    List<ProgramFacts> all();
}
