package org.cultureledger.initiative.query;

import java.time.LocalDate;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Something in an initiative's way.
 *
 * @param how it was cleared; absent as long as it was not
 */
public record Obstacle(
        String program,
        String initiative,
        String code,
        ObstacleKind kind,
        String description,
        LocalDate raisedOn,
        @Nullable LocalDate clearedOn,
        @Nullable String how,
        Disclosure disclosure)
        implements Disclosed {

    Obstacle cleared(LocalDate on, String words) {
        return new Obstacle(program, initiative, code, kind, description, raisedOn, on, words, disclosure);
    }

    /** Whether it was in the way on that day. */
    public boolean isInTheWayOn(LocalDate day) {
        return !raisedOn.isAfter(day) && (clearedOn == null || clearedOn.isAfter(day));
    }
}
