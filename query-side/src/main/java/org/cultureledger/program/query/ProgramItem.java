package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.Stage;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A programme as lists tell it.
 *
 * @param stageCode the stage as an element of the framework, {@code STG-1} to {@code STG-4}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgramItem(
        String code,
        String name,
        String timeZone,
        Stage stage,
        String stageCode,
        LocalDate horizon,
        @Nullable LocalDate closedOn,
        String link,
        String lineage) {

    static ProgramItem of(ProgramRecord row, LocalDate day, String lineage) {
        var stage = row.stageOn(day).stage();
        var closing = row.closing();
        return new ProgramItem(
                row.code(),
                row.charter().name(),
                row.charter().timeZone(),
                stage,
                stage.element().value(),
                row.charter().horizon(),
                closing != null && row.isClosedOn(day) ? closing.on() : null,
                Reading.address(ProgramId.of(row.code())),
                lineage);
    }
}
