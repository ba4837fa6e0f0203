package org.cultureledger.program;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Those who meet customers were told of something beforehand.
 *
 * @param effective first day on which customers meet it, in the programme's zone
 * @param reach how many persons were reached
 */
public record Briefing(
        Kind kind,
        String title,
        List<DepartmentId> departments,
        LocalDate effective,
        @Nullable Integer reach) {

    public Briefing {
        departments = List.copyOf(departments);
    }

    /** What they were told of. */
    public enum Kind {
        PROMOTION,
        ISSUE,
        ANNOUNCEMENT
    }
}
