package org.cultureledger.program.query;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.Guideline;
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
import org.cultureledger.program.query.Adoption.Coverage;
import org.cultureledger.program.query.Adoption.Kind;
import org.cultureledger.program.query.Adoption.Retirement;
import org.cultureledger.program.query.Adoption.Wording;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.jspecify.annotations.Nullable;

/** Principles, brand values, guidelines and hiring standards. Keys are {@code <programme>/<collection>/<code>}. */
public final class AdoptionsView {

    public static final View<Adoption> VIEW =
            View.of("values", 1, Adoption.class).on(ProgramEvent.class, AdoptionsView::apply);

    private final ProgramEvent event;
    private final Recorded at;
    private final Rows<Adoption> rows;

    private AdoptionsView(ProgramEvent event, Recorded at, Rows<Adoption> rows) {
        this.event = event;
        this.at = at;
        this.rows = rows;
    }

    private static void apply(ProgramEvent event, Recorded at, Rows<Adoption> rows) {
        new AdoptionsView(event, at, rows).apply();
    }

    private void apply() {
        switch (event) {
            case PrincipleAdopted it -> adopt(Kind.PRINCIPLE, it.principle(), text(it.text(), List.of()));
            case PrincipleRetired it -> retire(Kind.PRINCIPLE, it.principle(), it.reason());
            case BrandValueAdopted it -> adopt(Kind.BRAND_VALUE, it.value(), wording(it.content()));
            case BrandValueRetired it -> retire(Kind.BRAND_VALUE, it.value(), it.reason());
            case GuidelinePublished it -> adopt(Kind.GUIDELINE, it.guideline(), wording(it.content(), null));
            case GuidelineRevised it ->
                rows.change(key(Kind.GUIDELINE, it.guideline()), row -> row.worded(wording(it.content(), it.reason())));
            case HiringStandardAdopted it ->
                adopt(Kind.HIRING_STANDARD, it.standard(), text(it.criterion(), it.roles()));
            case HiringCoverageReported it ->
                rows.change(
                        key(Kind.HIRING_STANDARD, it.standard()),
                        row -> row.covered(new Coverage(
                                at.on(), it.period().value(), it.share().toPlainString())));
            case ProgramChartered _, MissionRestated _, ProgramClosed _ -> {}
            case ProgramAnnounced _, DepartmentsBriefed _, BudgetApproved _, SpendReported _ -> {}
            case SponsorNamed _, SponsorSteppedDown _, LeadAppointed _ -> {}
            case LeadershipActRecorded _, LeadershipActConfirmed _ -> {}
            case DepartmentBroughtIn _, DepartmentReleased _ -> {}
            case StageAdvanced _, ProgramFellBack _, GateAdjusted _ -> {}
        }
    }

    private void adopt(Kind kind, Code code, Wording wording) {
        rows.put(key(kind, code), new Adoption(kind, code.value(), List.of(wording), List.of(), null));
    }

    private void retire(Kind kind, Code code, String reason) {
        rows.change(key(kind, code), row -> row.retired(new Retirement(at.on(), reason)));
    }

    private String key(Kind kind, Code code) {
        return "%s/%s/%s".formatted(event.program().code(), kind.collection(), code);
    }

    private Wording text(String text, List<String> roles) {
        return new Wording(at.on(), null, null, null, null, null, null, null, text, roles, null);
    }

    private Wording wording(BrandValue content) {
        return new Wording(
                at.on(),
                content.name(),
                content.customerDesire(),
                content.operationalCapacity(),
                content.resonance(),
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private Wording wording(Guideline content, @Nullable String reason) {
        return new Wording(
                at.on(),
                null,
                null,
                null,
                null,
                content.value().value(),
                content.audience(),
                content.dailyDecision(),
                content.text(),
                List.of(),
                reason);
    }
}
