package org.cultureledger.program.query;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.program.Charter;
import org.cultureledger.program.Lead;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.BrandValueAdopted;
import org.cultureledger.program.ProgramEvent.BrandValueRetired;
import org.cultureledger.program.ProgramEvent.BudgetApproved;
import org.cultureledger.program.ProgramEvent.DepartmentBroughtIn;
import org.cultureledger.program.ProgramEvent.DepartmentReleased;
import org.cultureledger.program.ProgramEvent.DepartmentsBriefed;
import org.cultureledger.program.ProgramEvent.GateAdjusted;
import org.cultureledger.program.ProgramEvent.GuidelinePublished;
import org.cultureledger.program.ProgramEvent.GuidelineRevised;
import org.cultureledger.program.ProgramEvent.HiringCoverageReported;
import org.cultureledger.program.ProgramEvent.HiringStandardAdopted;
import org.cultureledger.program.ProgramEvent.LeadAppointed;
import org.cultureledger.program.ProgramEvent.LeadershipActConfirmed;
import org.cultureledger.program.ProgramEvent.LeadershipActRecorded;
import org.cultureledger.program.ProgramEvent.MissionRestated;
import org.cultureledger.program.ProgramEvent.PrincipleAdopted;
import org.cultureledger.program.ProgramEvent.PrincipleRetired;
import org.cultureledger.program.ProgramEvent.ProgramAnnounced;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.ProgramEvent.ProgramClosed;
import org.cultureledger.program.ProgramEvent.ProgramFellBack;
import org.cultureledger.program.ProgramEvent.SpendReported;
import org.cultureledger.program.ProgramEvent.SponsorNamed;
import org.cultureledger.program.ProgramEvent.SponsorSteppedDown;
import org.cultureledger.program.ProgramEvent.StageAdvanced;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.program.query.ProgramRecord.Closing;
import org.cultureledger.program.query.ProgramRecord.Founding;
import org.cultureledger.program.query.ProgramRecord.GateChange;
import org.cultureledger.program.query.ProgramRecord.Leadership;
import org.cultureledger.program.query.ProgramRecord.Membership;
import org.cultureledger.program.query.ProgramRecord.Mission;
import org.cultureledger.program.query.ProgramRecord.Sponsorship;
import org.cultureledger.program.query.ProgramRecord.StageStep;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every programme. Keys are {@code <programme>/program}. */
public final class ProgramsView {

    public static final View<ProgramRecord> VIEW =
            View.of("programs", 2, ProgramRecord.class).on(ProgramEvent.class, ProgramsView::apply);

    /** The key of a programme's row behind its code. */
    public static final String KEY = "program";

    private ProgramsView() {}

    private static void apply(ProgramEvent event, Recorded at, Rows<ProgramRecord> rows) {
        String key = event.program().code() + "/" + KEY;
        if (event instanceof ProgramChartered it) rows.put(key, chartered(it, at));
        else rows.change(key, row -> after(row, event, at).at(at.sequence()));
    }

    private static ProgramRecord after(ProgramRecord row, ProgramEvent event, Recorded at) {
        return switch (event) {
            case MissionRestated it -> row.with(new Mission(at.on(), it.missionStatement(), it.reason()));
            case SponsorNamed it -> row.with(sponsorship(it.sponsor(), at));
            case SponsorSteppedDown it -> steppedDown(row, it, at);
            case LeadAppointed it -> row.with(leadership(it.lead()));
            case DepartmentBroughtIn it -> row.with(new Membership(code(it.department()), at.on(), null, null));
            case DepartmentReleased it -> row.released(code(it.department()), at.on(), it.reason());
            case StageAdvanced it -> row.with(step(it.advance(), at));
            case ProgramFellBack it ->
                row.with(new StageStep(at.on(), it.to(), null, List.of(), List.of(), it.reason()));
            case GateAdjusted it ->
                row.with(new GateChange(
                        at.on(), it.criterion().value(), it.why(), it.decision().number()));
            case ProgramClosed it -> row.with(new Closing(at.on(), it.reason(), it.lessons()));
            case ProgramChartered _ -> row;
            case PrincipleAdopted _, PrincipleRetired _, BrandValueAdopted _, BrandValueRetired _ -> row;
            case GuidelinePublished _, GuidelineRevised _, ProgramAnnounced _, DepartmentsBriefed _ -> row;
            case LeadershipActRecorded _, LeadershipActConfirmed _, BudgetApproved _, SpendReported _ -> row;
            case HiringStandardAdopted _, HiringCoverageReported _ -> row;
        };
    }

    private static ProgramRecord chartered(ProgramChartered it, Recorded at) {
        var charter = it.charter();
        var founding = founding(charter, at);
        return new ProgramRecord(
                it.program().code().value(),
                founding,
                List.of(new Mission(founding.begin(), charter.missionStatement(), null)),
                List.of(new StageStep(
                        founding.begin(), charter.firstStage(), null, List.of(), List.of(), founding.stageSource())),
                List.of(new Sponsorship(
                        code(charter.sponsor().person()), charter.sponsor().level(), founding.begin(), null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                at.position(),
                at.sequence());
    }

    private static Founding founding(Charter charter, Recorded at) {
        var judged = charter.stageAtStart();
        return new Founding(
                charter.name(),
                charter.timeZone().getId(),
                charter.departments().stream().map(ProgramsView::code).toList(),
                charter.countries(),
                charter.horizon(),
                charter.vision(),
                at.on(),
                charter.startedOn(),
                charter.adoptedOn(),
                judged == null ? null : judged.source());
    }

    private static ProgramRecord steppedDown(ProgramRecord row, SponsorSteppedDown it, Recorded at) {
        var without = row.without(code(it.person()), at.on(), it.reason());
        return it.successor() == null ? without : without.with(sponsorship(it.successor(), at));
    }

    private static Sponsorship sponsorship(Sponsor sponsor, Recorded at) {
        return new Sponsorship(code(sponsor.person()), sponsor.level(), at.on(), null, null);
    }

    private static Leadership leadership(Lead lead) {
        return new Leadership(code(lead.person()), lead.reportsTo(), lead.budget(), lead.decisionRights(), lead.from());
    }

    private static StageStep step(StageAdvance advance, Recorded at) {
        return new StageStep(
                at.on(),
                advance.to(),
                advance.decision().number(),
                advance.evidence(),
                advance.openCriteria().stream().map(Code::value).toList(),
                null);
    }

    private static String code(PersonId person) {
        return person.code().value();
    }

    private static String code(DepartmentId department) {
        return department.code().value();
    }
}
