package org.cultureledger.program.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.Level;
import org.cultureledger.program.Charter;
import org.cultureledger.program.Guideline;
import org.cultureledger.program.Lead;
import org.cultureledger.program.LeadershipAct;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.DepartmentBroughtIn;
import org.cultureledger.program.ProgramEvent.DepartmentReleased;
import org.cultureledger.program.ProgramEvent.GuidelinePublished;
import org.cultureledger.program.ProgramEvent.GuidelineRevised;
import org.cultureledger.program.ProgramEvent.LeadAppointed;
import org.cultureledger.program.ProgramEvent.LeadershipActConfirmed;
import org.cultureledger.program.ProgramEvent.LeadershipActRecorded;
import org.cultureledger.program.ProgramEvent.MissionRestated;
import org.cultureledger.program.ProgramEvent.PrincipleAdopted;
import org.cultureledger.program.ProgramEvent.PrincipleRetired;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.ProgramEvent.ProgramFellBack;
import org.cultureledger.program.ProgramEvent.SponsorNamed;
import org.cultureledger.program.ProgramEvent.SponsorSteppedDown;
import org.cultureledger.program.ProgramEvent.StageAdvanced;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.Stage;
import org.cultureledger.program.StageAdvance;
import org.cultureledger.program.query.ProgramRecord.Sponsorship;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramsViewTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final PersonId SPONSOR = PersonId.of("p-sponsor");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final DepartmentId CLAIMS = DepartmentId.of("claims");
    private static final Code LISTEN = Code.of("listen");
    private static final Sealed REASON = new Sealed("v-1", "00ff");

    private final InMemoryRows<ProgramRecord> programs = new InMemoryRows<>();
    private final InMemoryRows<Adoption> adoptions = new InMemoryRows<>();
    private final InMemoryRows<LeadershipRecord> acts = new InMemoryRows<>();
    private long position;

    @BeforeEach
    void charter() {
        happened("2024-01-01", new ProgramChartered(ACME, firstCharter()));
    }

    @Test
    void a_sponsor_is_one_until_the_day_of_stepping_down_and_the_successor_from_then_on() {
        happened("2025-06-01", new SponsorSteppedDown(ACME, SPONSOR, REASON, new Sponsor(ANN, Level.MANAGER)));
        assertThat(sponsorsOn("2025-05-31")).containsExactly("p-sponsor");
        assertThat(sponsorsOn("2025-06-01")).containsExactly("p-ann");
    }

    @Test
    void a_sponsor_named_on_another_level_is_one_sponsor() {
        happened("2025-06-01", new SponsorNamed(ACME, new Sponsor(SPONSOR, Level.MANAGER)));
        assertThat(program().sponsorsOn(day("2025-06-01")))
                .extracting(Sponsorship::level)
                .containsExactly(Level.MANAGER);
    }

    @Test
    void a_stage_holds_from_its_day_and_keeps_what_was_open() {
        var decision = DecisionId.numbered(ACME, 2025, 1);
        var advance = new StageAdvance(Stage.IMPLEMENTATION, decision, List.of(), List.of(LISTEN));
        happened("2025-03-01", new StageAdvanced(ACME, advance));
        happened("2025-09-01", new ProgramFellBack(ACME, Stage.INITIATION, "A new owner"));
        assertThat(program().stageOn(day("2025-02-28")).stage()).isEqualTo(Stage.INITIATION);
        assertThat(program().stageOn(day("2025-03-01")).openCriteria()).containsExactly("listen");
        assertThat(program().stageOn(day("2025-09-01")).stage()).isEqualTo(Stage.INITIATION);
    }

    @Test
    void of_missions_the_one_recorded_last_for_the_day_or_before_holds() {
        happened("2025-06-01", new MissionRestated(ACME, "Second", "Shorter"));
        happened("2025-01-01", new MissionRestated(ACME, "Third", "Recorded late"));
        assertThat(program().missionOn(day("2024-12-31")).statement()).isEqualTo("First");
        assertThat(program().missionOn(day("2025-01-01")).statement()).isEqualTo("Third");
        assertThat(program().missionOn(day("2025-06-01")).statement()).isEqualTo("Third");
    }

    @Test
    void a_lead_appointed_ahead_leads_from_that_day() {
        var lead = new Lead(ANN, Level.EXECUTIVE, null, null, day("2025-04-01"));
        happened("2025-01-01", new LeadAppointed(ACME, lead));
        assertThat(program().leadOn(day("2025-03-31"))).isEmpty();
        assertThat(program().leadOn(day("2025-04-01"))).isPresent();
    }

    @Test
    void a_department_is_in_until_its_release_and_may_come_again() {
        happened("2025-01-01", new DepartmentBroughtIn(ACME, CLAIMS));
        happened("2025-02-01", new DepartmentReleased(ACME, CLAIMS, "Sold"));
        happened("2025-03-01", new DepartmentBroughtIn(ACME, CLAIMS));
        assertThat(program().departmentsOn(day("2025-01-31"))).hasSize(1);
        assertThat(program().departmentsOn(day("2025-02-01"))).isEmpty();
        assertThat(program().departmentsOn(day("2025-03-01"))).hasSize(1);
    }

    @Test
    void the_version_counts_every_event_of_the_programme() {
        happened("2025-01-01", new PrincipleAdopted(ACME, LISTEN, "Listen first"));
        assertThat(program().version()).isEqualTo(1);
    }

    @Test
    void a_principle_holds_from_its_adoption_to_its_retirement() {
        happened("2025-01-01", new PrincipleAdopted(ACME, LISTEN, "Listen first"));
        happened("2025-06-01", new PrincipleRetired(ACME, LISTEN, "Part of another"));
        var principle = adoptions.get("acme/principles/listen");
        assertThat(principle.on(day("2024-12-31"))).isEmpty();
        assertThat(principle.isRetiredOn(day("2025-05-31"))).isFalse();
        assertThat(principle.isRetiredOn(day("2025-06-01"))).isTrue();
    }

    @Test
    void a_guideline_says_on_a_day_what_it_said_then() {
        happened("2025-01-01", new GuidelinePublished(ACME, LISTEN, guideline("Call back")));
        happened("2025-06-01", new GuidelineRevised(ACME, LISTEN, guideline("Call back today"), "Clearer"));
        var guideline = adoptions.get("acme/guidelines/listen");
        assertThat(guideline.on(day("2025-05-31")).orElseThrow().dailyDecision())
                .isEqualTo("Call back");
        assertThat(guideline.on(day("2025-06-01")).orElseThrow().dailyDecision())
                .isEqualTo("Call back today");
    }

    @Test
    void a_leadership_act_is_unconfirmed_until_its_witness_confirms() {
        var visit = new LeadershipAct(SPONSOR, LeadershipAct.Kind.CUSTOMER_VISIT, ANN, List.of(), List.of(), null);
        happened("2025-01-01", new LeadershipActRecorded(ACME, 1, visit));
        happened("2025-02-01", new LeadershipActConfirmed(ACME, 1, ANN));
        var act = acts.get("acme/000001");
        assertThat(act.isUnconfirmedOn(day("2025-01-31"))).isTrue();
        assertThat(act.isUnconfirmedOn(day("2025-02-01"))).isFalse();
    }

    private void happened(String on, ProgramEvent event) {
        apply(ProgramsView.VIEW, event, on, programs);
        apply(AdoptionsView.VIEW, event, on, adoptions);
        apply(LeadershipView.VIEW, event, on, acts);
        position++;
    }

    private <R> void apply(View<R> view, ProgramEvent event, String on, InMemoryRows<R> rows) {
        var id = "event-" + position;
        var stream = ACME.toString();
        view.apply(
                event,
                new Recorded(
                        position, position, position, Instant.EPOCH, stream, position, id, null, null, null, day(on)),
                rows);
    }

    private ProgramRecord program() {
        return programs.get("acme/program");
    }

    private List<String> sponsorsOn(String day) {
        return program().sponsorsOn(day(day)).stream().map(Sponsorship::person).toList();
    }

    private static Guideline guideline(String decision) {
        return new Guideline(Code.of("near"), "Call centre", decision, null);
    }

    private static Charter firstCharter() {
        return new Charter(
                "Customer first",
                ZoneId.of("Europe/Berlin"),
                List.of(),
                List.of(),
                day("2029-12-31"),
                "Customers come back",
                "First",
                new Sponsor(SPONSOR, Level.EXECUTIVE),
                null,
                null,
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
