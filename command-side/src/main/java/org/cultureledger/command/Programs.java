package org.cultureledger.command;

import java.time.ZoneId;
import java.util.Optional;
import org.cultureledger.kernel.ProgramId;

/** What must be known of a programme before anything is done in it. */
public interface Programs {

    /** Empty if the programme was never chartered. */
    Optional<Facts> find(ProgramId program);

    /**
     * @param zone in which the programme's days begin and end
     * @param closed whether it takes no more commands
     */
    record Facts(ZoneId zone, boolean closed) {}
}
