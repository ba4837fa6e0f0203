package org.cultureledger.query;

import java.util.List;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.*;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Which programmes there are. Keys are {@code <programme>/facts}. */
final class ProgramsView {

    static final View<ProgramRow> VIEW =
            View.of("program-facts", 1, ProgramRow.class).on(ProgramEvent.class, ProgramsView::apply);

    private ProgramsView() {}

    static String key(String program) {
        return program + "/facts";
    }

    private static void apply(ProgramEvent event, Recorded recorded, Rows<ProgramRow> rows) {
        var program = event.program().code().value();
        switch (event) {
            case ProgramChartered it -> rows.put(key(program), chartered(it));
            case SponsorNamed it ->
                rows.change(key(program), row -> row.with(it.sponsor().person()));
            case SponsorSteppedDown it -> rows.change(key(program), row -> without(row, it));
            case MissionRestated _,
                    PrincipleAdopted _,
                    PrincipleRetired _,
                    BrandValueAdopted _,
                    BrandValueRetired _,
                    GuidelinePublished _,
                    GuidelineRevised _,
                    ProgramAnnounced _,
                    DepartmentsBriefed _,
                    LeadershipActRecorded _,
                    LeadershipActConfirmed _,
                    LeadAppointed _,
                    DepartmentBroughtIn _,
                    DepartmentReleased _,
                    BudgetApproved _,
                    SpendReported _,
                    HiringStandardAdopted _,
                    HiringCoverageReported _,
                    StageAdvanced _,
                    ProgramFellBack _,
                    GateAdjusted _,
                    ProgramClosed _ -> {}
        }
    }

    private static ProgramRow chartered(ProgramChartered it) {
        var charter = it.charter();
        return new ProgramRow(
                        it.program().code().value(),
                        charter.name(),
                        charter.timeZone().getId(),
                        List.of(),
                        charter.adoptedOn())
                .with(charter.sponsor().person());
    }

    private static ProgramRow without(ProgramRow row, SponsorSteppedDown it) {
        var left = row.without(it.person());
        var successor = it.successor();
        return successor == null ? left : left.with(successor.person());
    }
}
