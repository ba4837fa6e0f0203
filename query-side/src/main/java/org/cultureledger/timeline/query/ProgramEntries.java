package org.cultureledger.timeline.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.program.Announcement;
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
import org.cultureledger.program.Stage;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;

/** What is told of a programme as a whole. */
final class ProgramEntries {

    private static final ElementCode COMMITMENT = ElementCode.of("FND-3");
    private static final ElementCode MISSION = ElementCode.of("PRA-1.1");
    private static final ElementCode ANNOUNCED = ElementCode.of("PRA-1.2");
    private static final ElementCode PRINCIPLES = ElementCode.of("PRA-1.3");
    private static final ElementCode LEADERS = ElementCode.of("CHK-1");
    private static final ElementCode VALUES = ElementCode.of("CHK-2");
    private static final ElementCode GUIDELINES = ElementCode.of("COM-3");
    private static final ElementCode HIRING = ElementCode.of("COM-2");

    private final ProgramEvent event;
    private final Recorded at;

    private ProgramEntries(ProgramEvent event, Recorded at) {
        this.event = event;
        this.at = at;
    }

    static void apply(ProgramEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var entry = new ProgramEntries(event, at).entry();
        rows.put(entry.key(), entry);
        new Scopes(rows).follow(event);
    }

    private TimelineEntry entry() {
        return switch (event) {
            case ProgramChartered it -> chartered(it);
            case MissionRestated it ->
                told("", "The mission was restated as “%s”: %s".formatted(it.missionStatement(), it.reason()))
                        .about(List.of(MISSION));
            case PrincipleAdopted it ->
                told("principles/" + it.principle(), "Guiding principle adopted: “%s”".formatted(it.text()))
                        .about(List.of(PRINCIPLES));
            case PrincipleRetired it -> retired("principles", "Guiding principle", it.principle(), it.reason());
            case BrandValueAdopted it ->
                told(
                                "brand-values/" + it.value(),
                                "Brand value adopted: “%s”"
                                        .formatted(it.content().name()))
                        .about(List.of(VALUES));
            case BrandValueRetired it -> retired("brand-values", "Brand value", it.value(), it.reason());
            case GuidelinePublished it ->
                guideline(
                        it.guideline(),
                        "published, for %s: %s",
                        it.content().audience(),
                        it.content().dailyDecision());
            case GuidelineRevised it ->
                guideline(it.guideline(), "revised, for %s: %s", it.content().audience(), it.reason());
            case ProgramAnnounced it -> announced(it.announcement());
            case DepartmentsBriefed it ->
                told(
                                "briefings",
                                "Briefed of “%s” (%s), effective %s"
                                        .formatted(
                                                it.briefing().title(),
                                                words(it.briefing().kind()),
                                                it.briefing().effective()))
                        .in(it.briefing().departments());
            case SponsorNamed it ->
                told(
                                "sponsors",
                                "%s became sponsor (%s)"
                                        .formatted(
                                                name(it.sponsor().person()),
                                                words(it.sponsor().level())))
                        .naming(it.sponsor().person())
                        .about(List.of(COMMITMENT));
            case SponsorSteppedDown it -> steppedDown(it);
            case LeadershipActRecorded it -> act(it);
            case LeadershipActConfirmed it ->
                told(
                                "leadership-acts/" + it.number(),
                                "%s confirmed leadership act %d".formatted(name(it.by()), it.number()))
                        .naming(it.by())
                        .about(List.of(LEADERS));
            case LeadAppointed it -> lead(it);
            case DepartmentBroughtIn it -> department(it.department(), "came into the programme");
            case DepartmentReleased it ->
                department(it.department(), "was released from the programme: " + it.reason());
            case BudgetApproved it ->
                told(
                                "budgets",
                                "Budget of %s approved for %s"
                                        .formatted(
                                                words(it.budget().amount()),
                                                it.budget().period()))
                        .shownTo(it.budget().disclosure());
            case SpendReported it ->
                told(
                                "spend-reports",
                                "Spend of %s reported for %s"
                                        .formatted(
                                                words(it.spend().amount()),
                                                it.spend().period()))
                        .shownTo(it.spend().disclosure());
            case HiringStandardAdopted it ->
                told(
                                "hiring-standards/" + it.standard(),
                                "Hiring standard adopted for %s: %s"
                                        .formatted(String.join(", ", it.roles()), it.criterion()))
                        .about(List.of(HIRING));
            case HiringCoverageReported it ->
                told(
                                "hiring-standards/" + it.standard(),
                                "Hiring standard %s was applied to %s %% of the hires of %s"
                                        .formatted(
                                                it.standard(),
                                                it.share()
                                                        .movePointRight(2)
                                                        .stripTrailingZeros()
                                                        .toPlainString(),
                                                it.period()))
                        .about(List.of(HIRING));
            case StageAdvanced it -> advanced(it.advance());
            case ProgramFellBack it ->
                told("", "The programme fell back to %s: %s".formatted(words(it.to()), it.reason()))
                        .about(List.of(it.to().element()));
            case GateAdjusted it ->
                told(
                        "",
                        "Gate criterion %s was adjusted by decision %s: %s"
                                .formatted(it.criterion(), it.decision().number(), it.why()));
            case ProgramClosed it -> told("", "The programme was closed: %s".formatted(it.reason()));
        };
    }

    private TimelineEntry chartered(ProgramChartered it) {
        var charter = it.charter();
        return told(
                        "",
                        "Programme “%s” was chartered, with %s as sponsor, in stage %s"
                                .formatted(
                                        charter.name(), name(charter.sponsor().person()), words(charter.firstStage())))
                .in(charter.departments())
                .about(List.of(COMMITMENT, charter.firstStage().element()))
                .naming(charter.sponsor().person());
    }

    private TimelineEntry retired(String collection, String what, Code code, String reason) {
        return told(collection + "/" + code, "%s %s was retired: %s".formatted(what, code, reason));
    }

    private TimelineEntry guideline(Code code, String form, String audience, String words) {
        return told("guidelines/" + code, "Guideline %s was %s".formatted(code, form.formatted(audience, words)))
                .about(List.of(GUIDELINES));
    }

    private TimelineEntry announced(Announcement said) {
        var sentence = said.reach() == Announcement.Reach.PUBLIC
                ? "Announced to the public by %s: “%s”"
                : "Announced inside by %s: “%s”";
        var entry = told("announcements", sentence.formatted(said.channel(), said.title()));
        return said.reach() == Announcement.Reach.PUBLIC ? entry.about(List.of(ANNOUNCED)) : entry;
    }

    /** Why is sealed, and so is not told here. */
    private TimelineEntry steppedDown(SponsorSteppedDown it) {
        var successor = it.successor();
        return told(
                        "sponsors",
                        successor == null
                                ? "%s stepped down as sponsor, without a successor".formatted(name(it.person()))
                                : "%s stepped down as sponsor; %s succeeds"
                                        .formatted(name(it.person()), name(successor.person())))
                .naming(it.person(), successor == null ? null : successor.person());
    }

    private TimelineEntry act(LeadershipActRecorded it) {
        var act = it.act();
        var values = act.upheld().isEmpty() ? "" : ", upholding " + codes(act.upheld());
        var cost = act.tradedOff().isEmpty() ? "" : ", trading off " + codes(act.tradedOff());
        return told(
                        "leadership-acts/" + it.number(),
                        "%s: %s%s%s".formatted(name(act.person()), words(act.kind()), values, cost))
                .naming(act.person(), act.witness())
                .about(List.of(LEADERS));
    }

    private TimelineEntry lead(LeadAppointed it) {
        var lead = it.lead();
        var budget = lead.budget() == null ? "without a budget" : "with a budget of " + words(lead.budget());
        var rights = lead.decisionRights() == null ? "without decision rights" : "deciding " + lead.decisionRights();
        return told(
                        "",
                        "%s was appointed to lead the programme from %s, %s, %s"
                                .formatted(name(lead.person()), lead.from(), budget, rights))
                .naming(lead.person());
    }

    private TimelineEntry department(DepartmentId department, String what) {
        return told("departments", "Department %s %s".formatted(department.code(), what))
                .in(List.of(department));
    }

    private TimelineEntry advanced(StageAdvance advance) {
        var open = advance.openCriteria().isEmpty() ? "" : ", with open: " + codes(advance.openCriteria());
        return told(
                        "",
                        "The programme advanced to %s by decision %s%s"
                                .formatted(
                                        words(advance.to()), advance.decision().number(), open))
                .about(List.of(advance.to().element()));
    }

    private TimelineEntry told(String path, String sentence) {
        var address = Reading.address(event.program());
        return TimelineEntry.of(event, at, event.program(), path.isEmpty() ? address : address + "/" + path, sentence);
    }

    private static String name(PersonId person) {
        return person.code().value();
    }

    private static String codes(List<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.joining(", "));
    }

    private static String words(Money money) {
        return "%s %s".formatted(money.amount().toPlainString(), money.currency());
    }

    private static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
