package org.cultureledger.query;

import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.ProgramId;

/** The programmes there are, as of now. Answered from the view of programmes. */
public interface Programs {
    /**
     * The programme, if it was ever charted.
     *
     * @param seen position that the asker has seen: if there is no such programme yet, that position is waited for, for a few
     *     seconds, and the answer is of what there is then
     */
    Optional<ProgramFacts> find(ProgramId program, long seen);

    /** Every programme, in order of the codes. */
    List<ProgramFacts> all();
}
