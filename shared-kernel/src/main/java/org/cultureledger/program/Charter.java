package org.cultureledger.program;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What a programme sets out to be.
 *
 * @param timeZone in which its days begin and end
 * @param departments the scope, where it is limited to some
 * @param countries the scope, in two letters of ISO 3166 each, where it is limited to some
 * @param horizon last day that the programme looks ahead to
 * @param sponsor the first sponsor
 * @param startedOn first day of the programme, which may be long before its record begins
 * @param stageAtStart the stage reached when the record begins; initiation if absent
 * @param adoptedOn first day that is kept here as it happens: what happened before is adopted history
 */
public record Charter(
        String name,
        ZoneId timeZone,
        List<DepartmentId> departments,
        List<String> countries,
        LocalDate horizon,
        String vision,
        String missionStatement,
        Sponsor sponsor,
        @Nullable LocalDate startedOn,
        @Nullable StageAtStart stageAtStart,
        @Nullable LocalDate adoptedOn) {

    public Charter {
        departments = List.copyOf(departments);
        countries = List.copyOf(countries);
    }

    /** The stage with which the record begins. */
    public Stage firstStage() {
        return stageAtStart == null ? Stage.INITIATION : stageAtStart.stage();
    }
}
