package org.cultureledger.handover.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.council.FollowUp;
import org.cultureledger.initiative.InitiativeEvent.Escalated;
import org.cultureledger.initiative.InitiativeEvent.EscalationAnswered;
import org.cultureledger.initiative.InitiativeEvent.EscalationHandedOver;
import org.cultureledger.initiative.InitiativeEvent.InitiativeClosed;
import org.cultureledger.initiative.InitiativeEvent.InitiativeHandedOver;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.initiative.InitiativeEvent.MilestoneDropped;
import org.cultureledger.initiative.InitiativeEvent.MilestoneHandedOver;
import org.cultureledger.initiative.InitiativeEvent.MilestoneReopened;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.KpiEvent.KpiHandedOver;
import org.cultureledger.kpi.KpiEvent.KpiRetired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnedThingsTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final InitiativeId LOOP = new InitiativeId(ACME, Code.of("loop"));
    private static final DecisionId DECISION = new DecisionId(ACME, "2025-001");
    private static final KpiId NPS = new KpiId(ACME, Code.of("nps"));
    private static final Code PILOT = Code.of("pilot");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final OwnedThings things = new OwnedThings();

    @Test
    void a_person_answers_for_all_that_is_open_and_hers() {
        happened(
                planned(),
                milestone(ANN),
                escalated(),
                assigned(),
                new KpiHandedOver(NPS, ANN, day("2025-01-01"), "?"));
        assertThat(things.of(ANN, DAY))
                .containsExactly(
                        "decisions/2025-001/follow-ups/pilot",
                        "initiatives/loop",
                        "initiatives/loop/escalations/pilot",
                        "initiatives/loop/milestones/pilot",
                        "kpis/nps");
        assertThat(things.of(BEN, DAY)).isEmpty();
    }

    @Test
    void a_milestone_without_an_owner_goes_with_its_initiative() {
        happened(planned(), milestone(null));
        assertThat(things.of(ANN, DAY)).containsExactly("initiatives/loop");
        happened(new MilestoneHandedOver(LOOP, PILOT, BEN, day("2026-02-01"), "Relief"));
        assertThat(things.of(BEN, DAY)).containsExactly("initiatives/loop/milestones/pilot");
    }

    @Test
    void what_is_handed_over_ahead_is_still_hers_until_that_day() {
        happened(
                planned(),
                escalated(),
                assigned(),
                new InitiativeHandedOver(LOOP, BEN, day("2026-06-01"), "Leaves"),
                new EscalationHandedOver(LOOP, PILOT, BEN, day("2026-06-01"), "Leaves"),
                new FollowUpHandedOver(DECISION, PILOT, BEN, day("2026-06-01"), "Leaves"));
        assertThat(things.of(ANN, day("2026-05-31"))).hasSize(3);
        assertThat(things.of(ANN, day("2026-06-01"))).isEmpty();
        assertThat(things.of(BEN, day("2026-06-01"))).hasSize(3);
    }

    @Test
    void what_is_done_dropped_or_retired_needs_nobody() {
        happened(
                planned(),
                milestone(ANN),
                new MilestoneCompleted(LOOP, PILOT, List.of()),
                escalated(),
                new EscalationAnswered(LOOP, PILOT, "Granted"),
                assigned(),
                new FollowUpCompleted(DECISION, PILOT, "Done"),
                new KpiHandedOver(NPS, ANN, day("2025-01-01"), "?"),
                new KpiRetired(NPS, day("2026-01-01"), "Replaced"));
        assertThat(things.of(ANN, DAY)).containsExactly("initiatives/loop");
        happened(new MilestoneReopened(LOOP, PILOT, "Not yet"));
        assertThat(things.of(ANN, DAY)).containsExactly("initiatives/loop", "initiatives/loop/milestones/pilot");
        happened(new MilestoneDropped(LOOP, PILOT, "Not needed"));
        assertThat(things.of(ANN, DAY)).containsExactly("initiatives/loop");
    }

    @Test
    void with_an_initiative_all_its_things_end() {
        happened(planned(), milestone(ANN), escalated(), new InitiativeClosed(LOOP, "Done"));
        assertThat(things.of(ANN, DAY)).isEmpty();
    }

    @Test
    void a_dropped_follow_up_needs_nobody() {
        happened(assigned(), new FollowUpDropped(DECISION, PILOT, "Not needed"));
        assertThat(things.of(ANN, DAY)).isEmpty();
    }

    private void happened(Object... events) {
        List.of(events).forEach(things::take);
    }

    private static InitiativePlanned planned() {
        var plan = new InitiativePlan(
                "Close the loop",
                "Customers hear back",
                List.of(),
                List.of(),
                day("2025-01-01"),
                day("2026-12-31"),
                null,
                null,
                null);
        return new InitiativePlanned(LOOP, ANN, plan);
    }

    private static MilestoneAdded milestone(@Nullable PersonId owner) {
        return new MilestoneAdded(LOOP, PILOT, "Pilot", day("2026-06-30"), owner, null);
    }

    private static Escalated escalated() {
        return new Escalated(LOOP, PILOT, "A budget", ANN, day("2026-04-01"));
    }

    private static FollowUpAssigned assigned() {
        return new FollowUpAssigned(DECISION, new FollowUp(PILOT, "Brief the desks", ANN, day("2026-04-01")));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
