package org.cultureledger.program.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.program.Charter;
import org.cultureledger.program.StageAtStart;
import org.cultureledger.program.StageName;
import org.cultureledger.program.ZoneName;
import org.jspecify.annotations.Nullable;

/** The body that charters a programme. */
record CharterForm(
        Code code,
        @NotBlank @Size(max = 200) String name,
        ZoneName timeZone,
        @Size(max = 500) List<DepartmentId> departments,
        @Size(max = 250) List<@Pattern(regexp = "[A-Z]{2}") String> countries,
        LocalDate horizon,
        @NotBlank String vision,
        @NotBlank String missionStatement,
        SponsorForm sponsor,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate adoptedOn,
        @Nullable StageForm stageAtStart,
        @Nullable LocalDate on) {

    record StageForm(StageName stage, @NotBlank String source) {}

    Charter charter() {
        return new Charter(
                name,
                timeZone.zone(),
                departments,
                countries,
                horizon,
                vision,
                missionStatement,
                sponsor.sponsor(),
                startedOn,
                stageAtStart == null
                        ? null
                        : new StageAtStart(stageAtStart.stage().stage(), stageAtStart.source()),
                adoptedOn);
    }
}
