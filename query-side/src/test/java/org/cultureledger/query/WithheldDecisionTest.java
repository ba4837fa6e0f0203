package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.InitiativeReplanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.MovedMilestone;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.TargetRevised;
import org.cultureledger.kpi.KpiEvent.TargetSet;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetChange;
import org.cultureledger.program.Budget;
import org.cultureledger.program.BudgetPeriod;
import org.cultureledger.program.ProgramEvent.BudgetApproved;
import org.cultureledger.program.ProgramEvent.GateAdjusted;
import org.cultureledger.program.ProgramEvent.StageAdvanced;
import org.cultureledger.program.Stage;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that can rest on a decision rests on one that not everyone may see. Each reader reads every address of the
 * programme and whatever the answers link to.
 */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class WithheldDecisionTest {

    private static final String HIDDEN = "2025-002";
    private static final Pattern LINK = Pattern.compile("\"(/api/[^\"]+)\"");
    private static final Pattern PART = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final PersonId ANN = PersonId.of("p-ann");

    /** What the programme has, by the variable of the address that names it. */
    private static final Map<String, String> PARTS = Map.of(
            "n", "2025-001", "i", "loop", "m", "pilot", "k", "nps", "number", "1", "person", "p-ann", "c", "main");

    @Autowired
    private Recording ledger;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ProgramId program;

    @BeforeEach
    void a_programme_in_which_much_rests_on_one_decision() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYEE", "LEADER", "EXECUTIVE", "PROGRAM_MANAGER"})
    void the_number_of_a_decision_of_the_council_is_told_nowhere_to_others(Role role) {
        record(new Disclosure(Audience.COUNCIL, null));
        assertThat(tellingOfIt(caller("p-reader", program, role))).isEmpty();
    }

    @Test
    void the_number_of_a_decision_of_the_management_is_told_nowhere_to_employees() {
        record(new Disclosure(Audience.MANAGEMENT, null));
        assertThat(tellingOfIt(caller("p-reader", program, Role.EMPLOYEE))).isEmpty();
        assertThat(tellingOfIt(caller("p-reader", program, Role.LEADER))).isNotEmpty();
    }

    @Test
    void the_number_of_a_decision_under_embargo_is_told_nowhere_to_management() {
        record(new Disclosure(Audience.ALL, LocalDate.of(2025, 6, 1)));
        assertThat(tellingOfIt(caller("p-reader", program, Role.EXECUTIVE))).isEmpty();
        assertThat(tellingOfIt(caller("p-reader", program, Role.PROGRAM_MANAGER)))
                .isNotEmpty();
    }

    @Test
    void whoever_may_see_the_decision_is_told_its_number_by_all_that_rests_on_it() {
        record(new Disclosure(Audience.COUNCIL, null));
        assertThat(tellingOfIt(caller("p-reader", program, Role.COUNCIL_MEMBER)))
                .contains(
                        "/decisions",
                        "/decisions/2025-001",
                        "/initiatives",
                        "/initiatives/loop",
                        "/slips",
                        "/scorecard",
                        "/kpis/nps",
                        "/kpis/nps/targets",
                        "/budgets",
                        "",
                        "/timeline",
                        "/lineage/decisions/2025-001",
                        "/lineage/programs/program",
                        "/changes?since=2024-12-31");
    }

    @Test
    void it_cannot_be_searched_for() {
        record(new Disclosure(Audience.COUNCIL, null));
        var answer = ledger.get(caller("p-reader", program, Role.EMPLOYEE), address("/timeline?q=" + HIDDEN));
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void what_it_took_the_place_of_is_superseded_all_the_same() {
        record(new Disclosure(Audience.COUNCIL, null));
        var answer = ledger.get(caller("p-reader", program, Role.EMPLOYEE), address("/decisions/2025-001"));
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("SUPERSEDED");
        assertThat(answer).bodyJson().doesNotHavePath("$.supersededBy");
        assertThat(ledger.get(caller("p-reader", program, Role.EMPLOYEE), address("/decisions/" + HIDDEN)))
                .hasStatus(404);
    }

    /** Addresses behind the programme's, as they are in JSON or as a file, whose answers hold the number. */
    private List<String> tellingOfIt(Caller reader) {
        var bodies = new HashMap<String, String>();
        var open = new ArrayDeque<>(addresses());
        while (!open.isEmpty()) {
            var address = open.pop();
            if (bodies.containsKey(address)) continue;
            var body = read(reader, address, "application/json");
            bodies.put(address, body + read(reader, address, "text/csv"));
            LINK.matcher(body).results().map(found -> found.group(1)).forEach(open::add);
        }
        assertThat(bodies).hasSizeGreaterThan(40);
        return bodies.entrySet().stream()
                .filter(entry -> entry.getValue().contains(HIDDEN))
                .map(entry -> entry.getKey().replace(address(""), ""))
                .toList();
    }

    private String read(Caller reader, String address, String accept) {
        var response = ledger.raw(reader, address, accept).getResponse();
        assertThat(response.getStatus()).isLessThan(500);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> addresses() {
        var all = new ArrayList<>(requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/programs/{p}"))
                .map(this::filled)
                .toList());
        all.add(address("/changes?since=2024-12-31"));
        all.add(address("/changes?since=2024-12-31&view=timeline"));
        return all;
    }

    private String filled(String pattern) {
        return PART.matcher(pattern.replace("{p}", program.code().value()))
                .replaceAll(part -> PARTS.getOrDefault(part.group(1), "x"));
    }

    private String address(String path) {
        return "/api/programs/" + program.code() + path;
    }

    private void record(Disclosure disclosure) {
        var hidden = DecisionId.numbered(program, 2025, 2);
        var shown = DecisionId.numbered(program, 2025, 1);
        var council = CouncilId.of(program, "main");
        var loop = InitiativeId.of(program, "loop");
        var nps = KpiId.of(program, "nps");
        ledger.record(council, "2025-01-01", new CouncilEstablished(council, null, null));
        ledger.record(shown, "2025-02-03", decision(shown, List.of(), Disclosure.TO_ALL));
        ledger.record(hidden, "2025-03-03", decision(hidden, List.of(shown), disclosure));
        ledger.record(council, "2025-03-03", new DecisionNumbered(council, hidden));
        ledger.record(shown, "2025-03-03", new DecisionSuperseded(shown, hidden, day("2025-03-03")));
        ledger.record(shown, "2025-03-04", new SupersessionRecorded(shown, hidden, "Found later"));
        ledger.record(
                hidden,
                "2025-03-04",
                new FollowUpAssigned(hidden, new FollowUp(Code.of("tell"), "Tell the teams", ANN, day("2025-04-01"))));
        ledger.record(loop, "2025-03-05", planned(loop, hidden));
        ledger.record(
                loop, "2025-03-05", new MilestoneAdded(loop, Code.of("pilot"), "Pilot", day("2025-05-01"), null, null));
        ledger.record(loop, "2025-03-06", replanned(loop, hidden));
        ledger.record(nps, "2025-03-07", new KpiDefined(nps, ANN, definition()));
        ledger.record(nps, "2025-03-07", new TargetSet(nps, 1, Scope.ALL, target("20")));
        ledger.record(
                nps,
                "2025-03-08",
                new TargetRevised(nps, 2, Scope.ALL, target("18"), TargetChange.EASED, "Too far", hidden));
        ledger.record(program, "2025-03-09", new BudgetApproved(program, budget(hidden)));
        ledger.record(program, "2025-03-09", new GateAdjusted(program, Code.of("values"), "Fewer values", hidden));
        ledger.record(
                program,
                "2025-03-10",
                new StageAdvanced(program, new StageAdvance(Stage.IMPLEMENTATION, hidden, List.of(), List.of())));
        ledger.get(address("/timeline"));
        for (var view : List.of("/initiatives", "/scorecard", "/decisions", "/budgets", "", "/slips", "/my-work"))
            assertThat(ledger.get(address(view))).hasStatusOk();
    }

    private static DecisionRecorded decision(DecisionId decision, List<DecisionId> supersedes, Disclosure disclosure) {
        var resolution = new Resolution(
                "Complaints are answered at once",
                "Hand-overs cost trust",
                null,
                null,
                day("2025-02-03"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new DecisionRecorded(
                decision,
                CouncilId.of(decision.programId(), "main"),
                resolution,
                List.of(),
                supersedes,
                new Regularity(List.of(), List.of()),
                disclosure);
    }

    private static InitiativePlanned planned(InitiativeId initiative, DecisionId decision) {
        return new InitiativePlanned(
                initiative,
                ANN,
                new InitiativePlan(
                        "Close the loop",
                        "Every complaint is answered",
                        List.of(),
                        List.of(),
                        day("2025-01-01"),
                        day("2025-12-31"),
                        decision,
                        null,
                        null));
    }

    private static InitiativeReplanned replanned(InitiativeId initiative, DecisionId decision) {
        return new InitiativeReplanned(
                initiative,
                List.of(new MovedMilestone(Code.of("pilot"), day("2025-06-01"))),
                new SlipReason(SlipCategory.SCOPE, "More teams"),
                ANN,
                decision);
    }

    private static Definition definition() {
        return new Definition(
                "Net promoter score",
                "Would customers recommend us?",
                "points",
                Better.UP,
                Layer.LOYALTY_ADVOCACY,
                KpiKind.ADVOCACY,
                Frequency.QUARTERLY,
                14,
                "Survey");
    }

    private static Target target(String value) {
        return new Target(new BigDecimal(value), day("2025-12-31"), List.of());
    }

    private static Budget budget(DecisionId decision) {
        return new Budget(
                BudgetPeriod.of("2025"), new Money(new BigDecimal("1000.00"), "EUR"), decision, Disclosure.TO_ALL);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
