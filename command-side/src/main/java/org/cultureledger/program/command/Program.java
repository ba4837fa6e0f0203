package org.cultureledger.program.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.program.ProgramRule.ADOPTED_BEFORE_START;
import static org.cultureledger.program.ProgramRule.BRAND_VALUE_UNKNOWN;
import static org.cultureledger.program.ProgramRule.DEPARTMENT_NOT_IN;
import static org.cultureledger.program.ProgramRule.HIRING_STANDARD_UNKNOWN;
import static org.cultureledger.program.ProgramRule.HORIZON_BEFORE_START;
import static org.cultureledger.program.ProgramRule.NOT_AN_EARLIER_STAGE;
import static org.cultureledger.program.ProgramRule.PRINCIPLE_UNKNOWN;
import static org.cultureledger.program.ProgramRule.STAGE_SKIPPED;
import static org.cultureledger.program.ProgramRule.UNKNOWN_BRAND_VALUE;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.SELF_APPROVAL;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.council.command.CouncilFounding;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.snapshot.Snapshotting;
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
import org.cultureledger.program.Stage;
import org.cultureledger.program.command.ProgramCommand.AdjustGate;
import org.cultureledger.program.command.ProgramCommand.AdoptBrandValue;
import org.cultureledger.program.command.ProgramCommand.AdoptHiringStandard;
import org.cultureledger.program.command.ProgramCommand.AdoptPrinciple;
import org.cultureledger.program.command.ProgramCommand.AdvanceStage;
import org.cultureledger.program.command.ProgramCommand.Announce;
import org.cultureledger.program.command.ProgramCommand.AppointLead;
import org.cultureledger.program.command.ProgramCommand.ApproveBudget;
import org.cultureledger.program.command.ProgramCommand.Brief;
import org.cultureledger.program.command.ProgramCommand.BringDepartmentIn;
import org.cultureledger.program.command.ProgramCommand.CharterProgram;
import org.cultureledger.program.command.ProgramCommand.CloseProgram;
import org.cultureledger.program.command.ProgramCommand.ConfirmLeadershipAct;
import org.cultureledger.program.command.ProgramCommand.FallBack;
import org.cultureledger.program.command.ProgramCommand.NameSponsor;
import org.cultureledger.program.command.ProgramCommand.PublishGuideline;
import org.cultureledger.program.command.ProgramCommand.RecordLeadershipAct;
import org.cultureledger.program.command.ProgramCommand.ReleaseDepartment;
import org.cultureledger.program.command.ProgramCommand.ReportHiringCoverage;
import org.cultureledger.program.command.ProgramCommand.ReportSpend;
import org.cultureledger.program.command.ProgramCommand.RestateMission;
import org.cultureledger.program.command.ProgramCommand.RetireBrandValue;
import org.cultureledger.program.command.ProgramCommand.RetirePrinciple;
import org.cultureledger.program.command.ProgramCommand.ReviseGuideline;
import org.cultureledger.program.command.ProgramCommand.SponsorStepsDown;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A culture programme of years. It is chartered with a sponsor and a mission, gathers values, people and means, passes
 * from stage to stage by decisions of its council, may fall back, and ends with its lessons.
 */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Program {

    @AggregateIdentifier
    private ProgramId id;

    private String missionStatement;
    private Stage stage;
    private @Nullable Lead lead;
    private final Sponsors sponsors = new Sponsors();
    private final Set<DepartmentId> departments = new HashSet<>();
    private final Adopted principles = new Adopted("guiding principle");
    private final Adopted values = new Adopted("brand value");
    private final Adopted hiringStandards = new Adopted("hiring standard");
    private final Guidelines guidelines = new Guidelines();
    private final LeadershipActs acts = new LeadershipActs();

    /** For Axon, which fills the state from the events. */
    Program() {}

    @CommandHandler
    Program(CharterProgram command, Act act) {
        var charter = command.charter();
        act.references().require(charter.sponsor().person());
        act.require(charter.departments());
        act.refuseFuture(charter.startedOn(), "startedOn");
        act.refuseFuture(charter.adoptedOn(), "adoptedOn");
        refuseAdoptedBeforeStart(charter);
        var start = charter.startedOn() == null ? act.on() : charter.startedOn();
        Refusal.when(
                charter.horizon().isBefore(start),
                HORIZON_BEFORE_START,
                "It starts on %s and looks ahead to %s".formatted(start, charter.horizon()));
        apply(new ProgramChartered(command.program(), charter)).andThen(() -> CouncilFounding.found(command.program()));
    }

    private static void refuseAdoptedBeforeStart(Charter charter) {
        var started = charter.startedOn();
        var adopted = charter.adoptedOn();
        Refusal.when(
                started != null && adopted != null && adopted.isBefore(started),
                ADOPTED_BEFORE_START,
                "It starts on %s and is kept here from %s".formatted(started, adopted));
    }

    @CommandHandler
    void handle(RestateMission command) {
        Refusal.when(
                command.missionStatement().equals(missionStatement), NOTHING_CHANGED, "The mission says so already");
        apply(new MissionRestated(id, command.missionStatement(), command.reason()));
    }

    @CommandHandler
    void handle(AdoptPrinciple command) {
        principles.refuseTaken(command.principle());
        apply(new PrincipleAdopted(id, command.principle(), command.text()));
    }

    @CommandHandler
    void handle(RetirePrinciple command) {
        principles.require(command.principle(), PRINCIPLE_UNKNOWN);
        apply(new PrincipleRetired(id, command.principle(), command.reason()));
    }

    @CommandHandler
    void handle(AdoptBrandValue command) {
        values.refuseTaken(command.value());
        apply(new BrandValueAdopted(id, command.value(), command.content()));
    }

    @CommandHandler
    void handle(RetireBrandValue command) {
        values.require(command.value(), BRAND_VALUE_UNKNOWN);
        apply(new BrandValueRetired(id, command.value(), command.reason()));
    }

    @CommandHandler
    void handle(PublishGuideline command) {
        guidelines.refuseTaken(command.guideline());
        values.require(command.content().value(), UNKNOWN_BRAND_VALUE);
        apply(new GuidelinePublished(id, command.guideline(), command.content()));
    }

    @CommandHandler
    void handle(ReviseGuideline command) {
        guidelines.require(command.guideline());
        values.require(command.content().value(), UNKNOWN_BRAND_VALUE);
        guidelines.refuseSame(command.guideline(), command.content());
        apply(new GuidelineRevised(id, command.guideline(), command.content(), command.reason()));
    }

    @CommandHandler
    void handle(Announce command) {
        apply(new ProgramAnnounced(id, command.announcement()));
    }

    @CommandHandler
    void handle(Brief command, Act act) {
        act.require(command.briefing().departments());
        apply(new DepartmentsBriefed(id, command.briefing()));
    }

    @CommandHandler
    void handle(NameSponsor command, Act act) {
        var sponsor = command.sponsor();
        act.references().require(sponsor.person());
        sponsors.refuseNamed(sponsor);
        apply(new SponsorNamed(id, sponsor));
    }

    @CommandHandler
    void handle(SponsorStepsDown command, Act act) {
        act.requireRelated(command.person());
        var successor = command.successor();
        sponsors.refuseSteppingDown(command.person(), successor);
        if (successor != null) act.references().require(successor.person());
        apply(new SponsorSteppedDown(id, command.person(), command.reason(), successor));
    }

    @CommandHandler
    int handle(RecordLeadershipAct command, Act act) {
        var done = command.act();
        act.references().require(done.person());
        act.refuseSelfApproval(done.witness());
        Refusal.when(done.person().equals(done.witness()), SELF_APPROVAL, "Nobody is witness of his own act");
        done.upheld().forEach(value -> values.requireEver(value, UNKNOWN_BRAND_VALUE));
        done.tradedOff().forEach(value -> values.requireEver(value, UNKNOWN_BRAND_VALUE));
        int number = acts.next();
        apply(new LeadershipActRecorded(id, number, done));
        return number;
    }

    @CommandHandler
    void handle(ConfirmLeadershipAct command, Act act) {
        var witness = acts.witnessOf(command.number());
        act.requireRelated(witness);
        apply(new LeadershipActConfirmed(id, command.number(), witness));
    }

    @CommandHandler
    void handle(AppointLead command, Act act) {
        act.references().require(command.lead().person());
        Refusal.when(command.lead().equals(lead), NOTHING_CHANGED, "The person leads so already");
        apply(new LeadAppointed(id, command.lead()));
    }

    @CommandHandler
    void handle(BringDepartmentIn command, Act act) {
        act.references().require(command.department());
        Refusal.when(departments.contains(command.department()), NOTHING_CHANGED, "The department is in already");
        apply(new DepartmentBroughtIn(id, command.department()));
    }

    @CommandHandler
    void handle(ReleaseDepartment command) {
        Refusal.when(
                !departments.contains(command.department()),
                DEPARTMENT_NOT_IN,
                "%s is not in the programme".formatted(command.department()));
        apply(new DepartmentReleased(id, command.department(), command.reason()));
    }

    @CommandHandler
    void handle(ApproveBudget command, Act act) {
        var decision = command.budget().decision();
        if (decision != null) act.references().require(decision);
        apply(new BudgetApproved(id, command.budget()));
    }

    @CommandHandler
    void handle(ReportSpend command, Act act) {
        var initiative = command.spend().initiative();
        if (initiative != null) act.references().require(initiative);
        apply(new SpendReported(id, command.spend()));
    }

    @CommandHandler
    void handle(AdoptHiringStandard command) {
        hiringStandards.refuseTaken(command.standard());
        apply(new HiringStandardAdopted(id, command.standard(), command.roles(), command.criterion()));
    }

    @CommandHandler
    void handle(ReportHiringCoverage command) {
        hiringStandards.require(command.standard(), HIRING_STANDARD_UNKNOWN);
        apply(new HiringCoverageReported(id, command.standard(), command.period(), command.share()));
    }

    @CommandHandler
    void handle(AdvanceStage command, Act act) {
        var to = command.advance().to();
        Refusal.when(
                stage.next().filter(to::equals).isEmpty(),
                STAGE_SKIPPED,
                "The programme is in %s and would advance to %s".formatted(stage, to));
        Gate.requireAll(command.advance().openCriteria(), stage);
        DecisionInForce.require(command.advance().decision(), act);
        apply(new StageAdvanced(id, command.advance()));
    }

    @CommandHandler
    void handle(FallBack command) {
        var to = command.to() == null ? stage.previous().orElse(stage) : command.to();
        Refusal.when(
                !to.isBefore(stage),
                NOT_AN_EARLIER_STAGE,
                "The programme is in %s and would fall back to %s".formatted(stage, to));
        apply(new ProgramFellBack(id, to, command.reason()));
    }

    @CommandHandler
    void handle(AdjustGate command, Act act) {
        Gate.require(command.criterion());
        DecisionInForce.require(command.decision(), act);
        apply(new GateAdjusted(id, command.criterion(), command.why(), command.decision()));
    }

    @CommandHandler
    void handle(CloseProgram command) {
        apply(new ProgramClosed(id, command.reason(), command.lessons()));
    }

    @EventSourcingHandler
    void on(ProgramEvent event) {
        switch (event) {
            case ProgramChartered it -> chartered(it.program(), it.charter());
            case MissionRestated it -> missionStatement = it.missionStatement();
            case PrincipleAdopted it -> principles.adopt(it.principle());
            case PrincipleRetired it -> principles.retire(it.principle());
            case BrandValueAdopted it -> values.adopt(it.value());
            case BrandValueRetired it -> values.retire(it.value());
            case GuidelinePublished it -> guidelines.put(it.guideline(), it.content());
            case GuidelineRevised it -> guidelines.put(it.guideline(), it.content());
            case SponsorNamed it -> sponsors.name(it.sponsor());
            case SponsorSteppedDown it -> sponsors.stepDown(it);
            case LeadershipActRecorded it -> acts.record(it.number(), it.act().witness());
            case LeadershipActConfirmed it -> acts.confirm(it.number());
            case LeadAppointed it -> lead = it.lead();
            case DepartmentBroughtIn it -> departments.add(it.department());
            case DepartmentReleased it -> departments.remove(it.department());
            case HiringStandardAdopted it -> hiringStandards.adopt(it.standard());
            case StageAdvanced it -> stage = it.advance().to();
            case ProgramFellBack it -> stage = it.to();
            case ProgramAnnounced _, DepartmentsBriefed _, BudgetApproved _, SpendReported _ -> {}
            case HiringCoverageReported _, GateAdjusted _, ProgramClosed _ -> {}
        }
    }

    private void chartered(ProgramId program, Charter charter) {
        id = program;
        missionStatement = charter.missionStatement();
        stage = charter.firstStage();
        sponsors.name(charter.sponsor());
    }
}
