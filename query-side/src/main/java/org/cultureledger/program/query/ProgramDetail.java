package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.program.Stage;
import org.cultureledger.program.query.ProgramRecord.GateChange;
import org.cultureledger.program.query.ProgramRecord.Mission;
import org.cultureledger.program.query.ProgramRecord.StageStep;
import org.jspecify.annotations.Nullable;

/**
 * A programme in full on a day.
 *
 * @param scope departments and countries that the charter is limited to
 * @param stages every stage reached or fallen back to by the day, with what was open then
 * @param departments that are in on the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgramDetail(
        String code,
        String name,
        String timeZone,
        Scope scope,
        LocalDate horizon,
        String vision,
        String missionStatement,
        LocalDate charteredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate adoptedOn,
        Stage stage,
        String stageCode,
        List<StageStep> stages,
        List<Mission> missions,
        List<SponsorItem> sponsors,
        List<SponsorItem> formerSponsors,
        @Nullable LeadItem lead,
        List<AdoptionItem> brandValues,
        List<AdoptionItem> principles,
        List<AdoptionItem> guidelines,
        List<MembershipItem> departments,
        List<GateChange> gateAdjustments,
        @Nullable ClosingItem closing,
        String link,
        String lineage) {

    record Scope(List<String> departments, List<String> countries) {}

    record ClosingItem(LocalDate on, String reason, String lessons) {}
}
