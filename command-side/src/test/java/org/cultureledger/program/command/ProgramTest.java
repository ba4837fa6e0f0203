package org.cultureledger.program.command;

import static org.cultureledger.access.Relation.PERSON_CONCERNED;
import static org.cultureledger.command.Circumstances.usual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.Level;
import org.cultureledger.program.Announcement;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.Briefing;
import org.cultureledger.program.Budget;
import org.cultureledger.program.BudgetPeriod;
import org.cultureledger.program.Charter;
import org.cultureledger.program.GateCriterion;
import org.cultureledger.program.Guideline;
import org.cultureledger.program.Lead;
import org.cultureledger.program.LeadershipAct;
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
import org.cultureledger.program.ProgramRule;
import org.cultureledger.program.Spend;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.Stage;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.program.StageAtStart;
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
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final Code CALL_BACK = Code.of("call-back");
    private static final ProgramId ACME = ProgramId.of("acme");
    private static final PersonId SPONSOR = PersonId.of("p-sponsor");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final DecisionId DECISION = DecisionId.numbered(ACME, 2026, 1);
    private static final Code NEAR = Code.of("near");
    private static final BrandValue NEAR_TO_YOU = new BrandValue(
            "Near to you", "Somebody who knows me", "Every region has a team", "We live where our customers live");
    private static final Sealed REASON = new Sealed("v-1", "00ff");

    private final AggregateTestFixture<Program> program = new DecidingFixture<>(Program.class);

    @Test
    void a_programme_is_chartered_with_a_sponsor_and_gets_its_first_council_at_once() {
        program.givenNoPriorActivity()
                .when(new CharterProgram(ACME, charter()), usual().metadata())
                .expectEvents(
                        new ProgramChartered(ACME, charter()),
                        new CouncilEstablished(CouncilId.of(ACME, "main"), null, null));
    }

    @Test
    void a_charter_names_a_sponsor_and_departments_that_are_on_record() {
        refused(
                program.givenNoPriorActivity()
                        .when(
                                new CharterProgram(ACME, charter()),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_PERSON);
        refused(
                program.givenNoPriorActivity()
                        .when(
                                new CharterProgram(ACME, charter()),
                                usual().nothingOnRecord().given(SPONSOR).metadata()),
                GeneralRule.UNKNOWN_DEPARTMENT);
    }

    @Test
    void a_programme_cannot_have_started_in_the_future() {
        refused(charteredWith("2026-03-02", "2029-12-31"), GeneralRule.IN_THE_FUTURE);
    }

    @Test
    void a_programme_does_not_look_back_for_its_horizon() {
        refused(charteredWith("2025-01-01", "2024-12-31"), ProgramRule.HORIZON_BEFORE_START);
        refused(charteredWith(null, "2026-02-28"), ProgramRule.HORIZON_BEFORE_START);
    }

    @Test
    void a_mission_is_restated_in_other_words() {
        when(new RestateMission(ACME, "Customers come back", "Shorter"), chartered())
                .expectEvents(new MissionRestated(ACME, "Customers come back", "Shorter"));
        refused(
                when(new RestateMission(ACME, "We serve our customers first", "Again"), chartered()),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_code_keeps_its_meaning_after_it_is_retired() {
        var adopted = new BrandValueAdopted(ACME, NEAR, NEAR_TO_YOU);
        refused(
                when(
                        new AdoptBrandValue(ACME, NEAR, NEAR_TO_YOU),
                        chartered(),
                        adopted,
                        new BrandValueRetired(ACME, NEAR, "Not lived")),
                GeneralRule.ALREADY_EXISTS);
        refused(
                when(
                        new AdoptPrinciple(ACME, NEAR, "Listen first"),
                        chartered(),
                        new PrincipleAdopted(ACME, NEAR, "Listen first")),
                GeneralRule.ALREADY_EXISTS);
    }

    @Test
    void what_was_never_adopted_cannot_be_retired() {
        refused(when(new RetireBrandValue(ACME, NEAR, "?"), chartered()), ProgramRule.BRAND_VALUE_UNKNOWN);
    }

    @Test
    void a_guideline_applies_a_value_that_the_programme_holds() {
        var guideline = new Guideline(NEAR, "Call centre", "Whether to call back", null);
        var publish = new PublishGuideline(ACME, Code.of("call-back"), guideline);
        refused(when(publish, chartered()), ProgramRule.UNKNOWN_BRAND_VALUE);
        when(publish, chartered(), new BrandValueAdopted(ACME, NEAR, NEAR_TO_YOU))
                .expectEvents(new GuidelinePublished(ACME, Code.of("call-back"), guideline));
    }

    @Test
    void a_sponsor_is_named_once_for_a_level() {
        refused(
                when(new NameSponsor(ACME, new Sponsor(SPONSOR, Level.EXECUTIVE)), chartered()),
                GeneralRule.NOTHING_CHANGED);
        when(new NameSponsor(ACME, new Sponsor(SPONSOR, Level.MANAGER)), chartered())
                .expectEvents(new SponsorNamed(ACME, new Sponsor(SPONSOR, Level.MANAGER)));
    }

    @Test
    void the_last_sponsor_may_leave_without_a_successor() {
        when(new SponsorStepsDown(ACME, SPONSOR, REASON, null), chartered())
                .expectEvents(new SponsorSteppedDown(ACME, SPONSOR, REASON, null));
    }

    @Test
    void who_is_no_sponsor_cannot_step_down() {
        refused(when(new SponsorStepsDown(ACME, ANN, REASON, null), chartered()), ProgramRule.SPONSOR_UNKNOWN);
        refused(
                when(
                        new SponsorStepsDown(ACME, SPONSOR, REASON, null),
                        chartered(),
                        new SponsorSteppedDown(ACME, SPONSOR, REASON, null)),
                ProgramRule.SPONSOR_UNKNOWN);
    }

    @Test
    void a_successor_is_a_sponsor_who_can_step_down_too() {
        var successor = new Sponsor(ANN, Level.EXECUTIVE);
        when(
                        new SponsorStepsDown(ACME, ANN, REASON, null),
                        chartered(),
                        new SponsorSteppedDown(ACME, SPONSOR, REASON, successor))
                .expectEvents(new SponsorSteppedDown(ACME, ANN, REASON, null));
        refused(
                when(new SponsorStepsDown(ACME, SPONSOR, REASON, new Sponsor(SPONSOR, Level.MANAGER)), chartered()),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_sponsor_steps_down_himself_and_nobody_else_does_it_for_him_without_a_role() {
        program.given(chartered())
                .when(
                        new SponsorStepsDown(ACME, SPONSOR, REASON, null),
                        usual().by(PERSON_CONCERNED, SPONSOR).metadata())
                .expectSuccessfulHandlerExecution();
        refused(
                program.given(chartered())
                        .when(
                                new SponsorStepsDown(ACME, SPONSOR, REASON, null),
                                usual().by(PERSON_CONCERNED, ANN).metadata()),
                GeneralRule.NOT_ALLOWED);
    }

    @Test
    void leadership_acts_are_counted_and_confirmed_by_their_witness() {
        when(new RecordLeadershipAct(ACME, visit(ANN)), chartered(), new LeadershipActRecorded(ACME, 1, visit(ANN)))
                .expectResultMessagePayload(2)
                .expectEvents(new LeadershipActRecorded(ACME, 2, visit(ANN)));
        program.given(chartered(), new LeadershipActRecorded(ACME, 1, visit(ANN)))
                .when(
                        new ConfirmLeadershipAct(ACME, 1),
                        usual().by(PERSON_CONCERNED, ANN).metadata())
                .expectEvents(new LeadershipActConfirmed(ACME, 1, ANN));
    }

    @Test
    void only_the_witness_confirms_and_only_once() {
        var recorded = new LeadershipActRecorded(ACME, 1, visit(ANN));
        refused(
                program.given(chartered(), recorded)
                        .when(
                                new ConfirmLeadershipAct(ACME, 1),
                                usual().by(PERSON_CONCERNED, BEN).metadata()),
                GeneralRule.NOT_ALLOWED);
        refused(
                program.given(chartered(), recorded, new LeadershipActConfirmed(ACME, 1, ANN))
                        .when(
                                new ConfirmLeadershipAct(ACME, 1),
                                usual().by(PERSON_CONCERNED, ANN).metadata()),
                GeneralRule.NOTHING_TO_CONFIRM);
        refused(
                program.given(chartered(), recorded)
                        .when(
                                new ConfirmLeadershipAct(ACME, 2),
                                usual().by(PERSON_CONCERNED, ANN).metadata()),
                ProgramRule.LEADERSHIP_ACT_UNKNOWN);
    }

    @Test
    void nobody_is_witness_of_his_own_act() {
        refused(when(new RecordLeadershipAct(ACME, visit(SPONSOR)), chartered()), GeneralRule.SELF_APPROVAL);
        refused(
                program.given(chartered())
                        .when(
                                new RecordLeadershipAct(ACME, visit(ANN)),
                                usual().person(ANN).metadata()),
                GeneralRule.SELF_APPROVAL);
    }

    @Test
    void a_leadership_act_names_values_that_the_programme_had_at_some_time() {
        var act = new LeadershipAct(
                SPONSOR, LeadershipAct.Kind.VALUE_BASED_DECISION, ANN, List.of(NEAR), List.of(), null);
        refused(when(new RecordLeadershipAct(ACME, act), chartered()), ProgramRule.UNKNOWN_BRAND_VALUE);
        when(
                        new RecordLeadershipAct(ACME, act),
                        chartered(),
                        new BrandValueAdopted(ACME, NEAR, NEAR_TO_YOU),
                        new BrandValueRetired(ACME, NEAR, "Not lived"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_lead_is_appointed_with_another_authority_than_before() {
        var lead = new Lead(
                ANN,
                Level.EXECUTIVE,
                new Money(new BigDecimal("100000"), "EUR"),
                "Refunds",
                LocalDate.parse("2026-04-01"));
        when(new AppointLead(ACME, lead), chartered()).expectEvents(new LeadAppointed(ACME, lead));
        refused(
                when(new AppointLead(ACME, lead), chartered(), new LeadAppointed(ACME, lead)),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_department_comes_in_once_and_may_come_again_after_its_release() {
        var in = new DepartmentBroughtIn(ACME, CLAIMS);
        var released = new DepartmentReleased(ACME, CLAIMS, "Sold");
        refused(when(new BringDepartmentIn(ACME, CLAIMS), chartered(), in), GeneralRule.NOTHING_CHANGED);
        when(new BringDepartmentIn(ACME, CLAIMS), chartered(), in, released).expectEvents(in);
        refused(
                when(new ReleaseDepartment(ACME, CLAIMS, "Sold"), chartered(), in, released),
                ProgramRule.DEPARTMENT_NOT_IN);
    }

    @Test
    void coverage_is_reported_for_a_standard_that_the_programme_has() {
        refused(
                when(
                        new ReportHiringCoverage(ACME, NEAR, BudgetPeriod.of("2025-Q1"), new BigDecimal("0.8")),
                        chartered()),
                ProgramRule.HIRING_STANDARD_UNKNOWN);
    }

    @Test
    void a_programme_advances_to_the_next_stage_by_a_decision_and_carries_what_is_open() {
        var advance = new StageAdvance(
                Stage.IMPLEMENTATION,
                DECISION,
                List.of(Evidence.of("Minutes")),
                List.of(GateCriterion.PRINCIPLES.code()));
        program.given(chartered())
                .when(
                        new AdvanceStage(ACME, advance),
                        usual().given(DECISION, decided("2026-03-01")).metadata())
                .expectEvents(new StageAdvanced(ACME, advance));
        refused(
                program.given(chartered())
                        .when(
                                new AdvanceStage(ACME, advance),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DECISION);
    }

    @Test
    void what_is_left_open_are_criteria_of_the_gate_that_is_passed() {
        for (var criterion : List.of(Code.of("values"), GateCriterion.RECOGNITION.code()))
            refused(
                    program.given(chartered())
                            .when(
                                    new AdvanceStage(
                                            ACME,
                                            new StageAdvance(
                                                    Stage.IMPLEMENTATION, DECISION, List.of(), List.of(criterion))),
                                    usual().given(DECISION, decided("2026-03-01"))
                                            .metadata()),
                    ProgramRule.UNKNOWN_CRITERION);
    }

    @Test
    void a_criterion_of_a_gate_is_adjusted_by_a_decision_in_force() {
        var adjust = new AdjustGate(ACME, GateCriterion.DEPARTMENTS_IN.code(), "Two are being sold", DECISION);
        program.given(chartered())
                .when(adjust, usual().given(DECISION, decided("2026-03-01")).metadata())
                .expectEvents(
                        new GateAdjusted(ACME, GateCriterion.DEPARTMENTS_IN.code(), "Two are being sold", DECISION));
        refused(
                program.given(chartered())
                        .when(
                                adjust,
                                usual().given(DECISION, decided("2026-03-02")).metadata()),
                ProgramRule.DECISION_NOT_IN_FORCE);
        refused(
                when(new AdjustGate(ACME, Code.of("values"), "Why not", DECISION), chartered()),
                ProgramRule.UNKNOWN_CRITERION);
    }

    @Test
    void a_programme_is_not_kept_here_before_it_starts() {
        refused(
                program.givenNoPriorActivity()
                        .when(new CharterProgram(ACME, adopted("2025-01-01", "2024-12-31")), usual().metadata()),
                ProgramRule.ADOPTED_BEFORE_START);
    }

    private static Charter adopted(String startedOn, String adoptedOn) {
        var charter = charter(LocalDate.parse(startedOn), "2029-12-31", null);
        return new Charter(
                charter.name(),
                charter.timeZone(),
                charter.departments(),
                charter.countries(),
                charter.horizon(),
                charter.vision(),
                charter.missionStatement(),
                charter.sponsor(),
                charter.startedOn(),
                charter.stageAtStart(),
                LocalDate.parse(adoptedOn));
    }

    @Test
    void a_principle_is_retired_once() {
        var adopted = new PrincipleAdopted(ACME, NEAR, "Near to the customer");
        var retired = new PrincipleRetired(ACME, NEAR, "Said otherwise");
        when(new RetirePrinciple(ACME, NEAR, "Said otherwise"), chartered(), adopted)
                .expectEvents(retired);
        refused(
                when(new RetirePrinciple(ACME, NEAR, "Again"), chartered(), adopted, retired),
                ProgramRule.PRINCIPLE_UNKNOWN);
    }

    @Test
    void a_guideline_is_revised_in_other_words() {
        var value = new BrandValueAdopted(ACME, NEAR, new BrandValue("Near", "Be heard", "Desks", "We live here"));
        var before = new Guideline(NEAR, "Desks", "Whether to call back", null);
        var after = new Guideline(NEAR, "Desks", "Whether to call back", "Always");
        var published = new GuidelinePublished(ACME, CALL_BACK, before);
        when(new ReviseGuideline(ACME, CALL_BACK, after, "Asked for"), chartered(), value, published)
                .expectEvents(new GuidelineRevised(ACME, CALL_BACK, after, "Asked for"));
        refused(
                when(new ReviseGuideline(ACME, CALL_BACK, before, "Asked for"), chartered(), value, published),
                GeneralRule.NOTHING_CHANGED);
        refused(
                when(new ReviseGuideline(ACME, CALL_BACK, after, "Asked for"), chartered(), value),
                ProgramRule.GUIDELINE_UNKNOWN);
    }

    @Test
    void what_a_programme_says_is_recorded_as_it_was_said() {
        var announcement = new Announcement(Announcement.Reach.PUBLIC, "We call back", "Press", null);
        when(new Announce(ACME, announcement), chartered()).expectEvents(new ProgramAnnounced(ACME, announcement));
        var briefing = new Briefing(
                Briefing.Kind.PROMOTION, "Summer fares", List.of(CLAIMS), LocalDate.parse("2026-06-01"), 12);
        when(new Brief(ACME, briefing), chartered()).expectEvents(new DepartmentsBriefed(ACME, briefing));
        refused(
                program.given(chartered())
                        .when(
                                new Brief(ACME, briefing),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DEPARTMENT);
    }

    @Test
    void money_rests_on_what_is_on_record() {
        var money = new Money(new BigDecimal("120000.00"), "EUR");
        var budget = new Budget(BudgetPeriod.of("2026"), money, DECISION, Disclosure.TO_ALL);
        when(new ApproveBudget(ACME, budget), chartered()).expectEvents(new BudgetApproved(ACME, budget));
        refused(
                program.given(chartered())
                        .when(
                                new ApproveBudget(ACME, budget),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DECISION);
        var spend = new Spend(BudgetPeriod.of("2026-Q1"), money, new InitiativeId(ACME, NEAR), Disclosure.TO_ALL);
        when(new ReportSpend(ACME, spend), chartered()).expectEvents(new SpendReported(ACME, spend));
        refused(
                program.given(chartered())
                        .when(
                                new ReportSpend(ACME, spend),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_INITIATIVE);
    }

    @Test
    void a_hiring_standard_is_adopted_once_and_reported_on() {
        var adopted = new HiringStandardAdopted(ACME, NEAR, List.of("Desk"), "Has served customers");
        when(new AdoptHiringStandard(ACME, NEAR, List.of("Desk"), "Has served customers"), chartered())
                .expectEvents(adopted);
        refused(
                when(new AdoptHiringStandard(ACME, NEAR, List.of("Desk"), "Anything"), chartered(), adopted),
                GeneralRule.ALREADY_EXISTS);
        var share = new BigDecimal("0.8");
        when(new ReportHiringCoverage(ACME, NEAR, BudgetPeriod.of("2025-Q1"), share), chartered(), adopted)
                .expectEvents(new HiringCoverageReported(ACME, NEAR, BudgetPeriod.of("2025-Q1"), share));
    }

    @Test
    void a_programme_closes_with_its_lessons() {
        when(new CloseProgram(ACME, "Merged", "Begin with the desks"), chartered())
                .expectEvents(new ProgramClosed(ACME, "Merged", "Begin with the desks"));
    }

    @Test
    void a_decision_that_does_not_hold_on_the_day_carries_no_stage() {
        var revoked = new DecisionRevoked(DECISION, LocalDate.parse("2026-02-01"), "Too early");
        refused(advancing("2026-03-01", decided("2026-03-02")), ProgramRule.DECISION_NOT_IN_FORCE);
        refused(advancing("2026-03-01", decided("2026-01-01"), revoked), ProgramRule.DECISION_NOT_IN_FORCE);
        advancing("2026-01-31", decided("2026-01-01"), revoked).expectSuccessfulHandlerExecution();
    }

    @Test
    void no_stage_is_skipped_or_taken_twice() {
        refused(when(advanceTo(Stage.EMBEDDING), chartered()), ProgramRule.STAGE_SKIPPED);
        refused(when(advanceTo(Stage.INITIATION), chartered()), ProgramRule.STAGE_SKIPPED);
        program.given(charteredIn(Stage.IMPLEMENTATION))
                .when(
                        advanceTo(Stage.EMBEDDING),
                        usual().given(DECISION, decided("2026-03-01")).metadata())
                .expectSuccessfulHandlerExecution();
        refused(when(advanceTo(Stage.REINFORCEMENT), charteredIn(Stage.REINFORCEMENT)), ProgramRule.STAGE_SKIPPED);
    }

    @Test
    void a_programme_falls_back_by_one_stage_unless_it_says_further() {
        when(new FallBack(ACME, null, "New owner"), charteredIn(Stage.EMBEDDING))
                .expectEvents(new ProgramFellBack(ACME, Stage.IMPLEMENTATION, "New owner"));
        when(new FallBack(ACME, Stage.INITIATION, "New owner"), charteredIn(Stage.EMBEDDING))
                .expectEvents(new ProgramFellBack(ACME, Stage.INITIATION, "New owner"));
        refused(when(new FallBack(ACME, null, "New owner"), chartered()), ProgramRule.NOT_AN_EARLIER_STAGE);
    }

    private ResultValidator<Program> charteredWith(@Nullable String startedOn, String horizon) {
        var start = startedOn == null ? null : LocalDate.parse(startedOn);
        return program.givenNoPriorActivity()
                .when(new CharterProgram(ACME, charter(start, horizon, null)), usual().metadata());
    }

    private ResultValidator<Program> when(ProgramCommand command, ProgramEvent... history) {
        return program.given((Object[]) history).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Program> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private ResultValidator<Program> advancing(String on, DecisionEvent... decision) {
        return program.given(chartered())
                .when(
                        advanceTo(Stage.IMPLEMENTATION),
                        usual().on(on).given(DECISION, (Object[]) decision).metadata());
    }

    private static DecisionRecorded decided(String day) {
        var resolution = new Resolution(
                "Next stage",
                "The gate is met",
                null,
                null,
                LocalDate.parse(day),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DecisionRecorded(
                DECISION,
                CouncilId.of(ACME, "main"),
                resolution,
                List.of(),
                List.of(),
                new Regularity(List.of(), List.of()),
                Disclosure.TO_ALL);
    }

    private static AdvanceStage advanceTo(Stage stage) {
        return new AdvanceStage(ACME, new StageAdvance(stage, DECISION, List.of(), List.of()));
    }

    private static LeadershipAct visit(PersonId witness) {
        return new LeadershipAct(SPONSOR, LeadershipAct.Kind.CUSTOMER_VISIT, witness, List.of(), List.of(), null);
    }

    private static ProgramChartered chartered() {
        return new ProgramChartered(ACME, charter());
    }

    private static ProgramChartered charteredIn(Stage stage) {
        return new ProgramChartered(ACME, charter(null, "2029-12-31", new StageAtStart(stage, "Self-assessment")));
    }

    private static Charter charter() {
        return charter(null, "2029-12-31", null);
    }

    private static Charter charter(@Nullable LocalDate startedOn, String horizon, @Nullable StageAtStart stage) {
        return new Charter(
                "Customer first",
                ZoneId.of("Europe/Berlin"),
                List.of(CLAIMS),
                List.of("DE"),
                LocalDate.parse(horizon),
                "Customers come back",
                "We serve our customers first",
                new Sponsor(SPONSOR, Level.EXECUTIVE),
                startedOn,
                stage,
                null);
    }
}
