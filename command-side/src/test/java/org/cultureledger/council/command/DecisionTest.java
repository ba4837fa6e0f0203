package org.cultureledger.council.command;

import static org.cultureledger.access.Relation.OWNER;
import static org.cultureledger.access.Relation.SEAT_HOLDER;
import static org.cultureledger.command.Circumstances.usual;
import static org.cultureledger.council.CouncilRule.BEFORE_THE_DECISION;
import static org.cultureledger.council.CouncilRule.FOLLOW_UPS_OPEN;
import static org.cultureledger.council.CouncilRule.FOLLOW_UP_UNKNOWN;
import static org.cultureledger.council.CouncilRule.NOT_IN_FORCE;
import static org.cultureledger.council.CouncilRule.NOT_IRREGULAR;
import static org.cultureledger.council.CouncilRule.REVIEW_UNKNOWN;
import static org.cultureledger.council.CouncilRule.SUPERSEDES_ITSELF;
import static org.cultureledger.council.Criterion.QUORUM;
import static org.cultureledger.council.Criterion.SEATS;
import static org.cultureledger.council.command.Council2025.ACME;
import static org.cultureledger.council.command.Council2025.ANN;
import static org.cultureledger.council.command.Council2025.BEN;
import static org.cultureledger.council.command.Council2025.CHLOE;
import static org.cultureledger.council.command.Council2025.MAIN;
import static org.cultureledger.council.command.Council2025.chair;
import static org.cultureledger.council.command.Council2025.day;
import static org.cultureledger.council.command.Council2025.number;
import static org.cultureledger.council.command.Council2025.resolution;
import static org.cultureledger.program.ProgramRule.UNKNOWN_BRAND_VALUE;
import static org.cultureledger.rule.GeneralRule.ALREADY_COMPLETED;
import static org.cultureledger.rule.GeneralRule.ALREADY_DROPPED;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.DATE_UNCHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;
import static org.cultureledger.rule.GeneralRule.NOT_ALLOWED;
import static org.cultureledger.rule.GeneralRule.SELF_APPROVAL;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_MEETING;

import java.util.HashMap;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.council.Correction;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionRatified;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpConfirmed;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.council.DecisionEvent.FollowUpRescheduled;
import org.cultureledger.council.DecisionEvent.OutcomeReviewConfirmed;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.council.Vote;
import org.cultureledger.council.command.DecisionCommand.AmendDecision;
import org.cultureledger.council.command.DecisionCommand.AssignFollowUp;
import org.cultureledger.council.command.DecisionCommand.CompleteFollowUp;
import org.cultureledger.council.command.DecisionCommand.ConfirmFollowUp;
import org.cultureledger.council.command.DecisionCommand.ConfirmOutcomeReview;
import org.cultureledger.council.command.DecisionCommand.DiscloseDecision;
import org.cultureledger.council.command.DecisionCommand.DropFollowUp;
import org.cultureledger.council.command.DecisionCommand.HandOverFollowUp;
import org.cultureledger.council.command.DecisionCommand.NeedNoFollowUp;
import org.cultureledger.council.command.DecisionCommand.RatifyDecision;
import org.cultureledger.council.command.DecisionCommand.RescheduleFollowUp;
import org.cultureledger.council.command.DecisionCommand.ReviewOutcome;
import org.cultureledger.council.command.DecisionCommand.RevokeDecision;
import org.cultureledger.council.command.DecisionCommand.SupersedeDecision;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.ProgramEvent.BrandValueAdopted;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final DecisionId FIRST = number("2025-001");
    private static final DecisionId SECOND = number("2025-002");
    private static final Code BRIEF = Code.of("brief");
    private static final FollowUp BRIEFING = new FollowUp(BRIEF, "Brief the desks", BEN, day("2025-03-01"));

    private final AggregateTestFixture<Decision> decision = new DecidingFixture<>(Decision.class);

    @BeforeEach
    void no_other_decision_is_touched() {
        decision.registerInjectableResource(new NoOtherDecisions());
    }

    @Test
    void an_irregular_decision_is_ratified_once() {
        when(new RatifyDecision(FIRST, "All seats agreed later", null), irregular())
                .expectEvents(new DecisionRatified(FIRST, "All seats agreed later", null));
        refused(
                when(
                        new RatifyDecision(FIRST, "Again", null),
                        irregular(),
                        new DecisionRatified(FIRST, "All seats agreed later", null)),
                NOT_IRREGULAR);
        refused(when(new RatifyDecision(FIRST, "To be safe", null), recorded()), NOT_IRREGULAR);
    }

    @Test
    void a_ratification_names_a_meeting_that_was_held() {
        refused(when(new RatifyDecision(FIRST, "Agreed", Code.of("2025-04-01")), irregular()), UNKNOWN_MEETING);
    }

    @Test
    void a_decision_is_revoked_from_the_day_of_the_act_if_no_other_is_named() {
        decision.given(recorded())
                .when(
                        new RevokeDecision(FIRST, null, "It cost more than it saved"),
                        usual().on("2025-06-01").metadata())
                .expectEvents(new DecisionRevoked(FIRST, day("2025-06-01"), "It cost more than it saved"));
    }

    @Test
    void a_decision_that_was_superseded_or_revoked_is_neither_revoked_nor_superseded() {
        refused(when(new RevokeDecision(FIRST, null, "Twice"), recorded(), superseded()), NOT_IN_FORCE);
        refused(
                when(
                        new RevokeDecision(FIRST, null, "Twice"),
                        recorded(),
                        new DecisionRevoked(FIRST, day("2025-06-01"), "Once")),
                NOT_IN_FORCE);
    }

    @Test
    void what_ends_on_a_later_day_can_still_be_ended_earlier() {
        var ahead = new DecisionRevoked(FIRST, day("2026-06-01"), "The law changes");
        when(new RevokeDecision(FIRST, day("2026-05-31"), "The law changes earlier"), recorded(), ahead)
                .expectEvents(new DecisionRevoked(FIRST, day("2026-05-31"), "The law changes earlier"));
        refused(when(new RevokeDecision(FIRST, day("2026-06-01"), "Twice"), recorded(), ahead), NOT_IN_FORCE);
    }

    @Test
    void a_decision_does_not_take_its_own_place() {
        refused(when(new SupersedeDecision(FIRST, FIRST, "Better"), recorded()), SUPERSEDES_ITSELF);
    }

    @Test
    void nothing_happens_to_a_decision_before_its_day() {
        refused(
                decision.given(recorded())
                        .when(
                                new RevokeDecision(FIRST, null, "Too early"),
                                usual().on("2025-02-02").metadata()),
                BEFORE_THE_DECISION);
        refused(
                decision.given(recorded())
                        .when(
                                new ReviewOutcome(FIRST, ReviewedOutcome.WORKED, List.of(), null),
                                usual().on("2025-02-02").metadata()),
                BEFORE_THE_DECISION);
    }

    @Test
    void an_amendment_changes_something() {
        var better = correction("Complaints are answered by whoever takes them");
        when(new AmendDecision(FIRST, better, "Typing error"), recorded())
                .expectEvents(new DecisionAmended(FIRST, better, null, "Typing error"));
        refused(
                when(
                        new AmendDecision(FIRST, better, "Typing error"),
                        recorded(),
                        new DecisionAmended(FIRST, better, null, "Typing error")),
                NOTHING_CHANGED);
        refused(when(new AmendDecision(FIRST, correction(null), "Nothing"), recorded()), NOTHING_CHANGED);
        refused(when(new DiscloseDecision(FIRST, Disclosure.TO_ALL), recorded()), NOTHING_CHANGED);
    }

    @Test
    void an_amended_option_is_judged_anew() {
        var nobodyElse = new Correction(null, null, "Keep", null, null, null, null, null, null, null);
        var voted = recorded(
                "Change", List.of(new Vote(BEN, "Change", null)), new Regularity(List.of(), List.of(QUORUM, SEATS)));
        var judged = new Regularity(List.of(Irregularity.AGAINST_THE_MAJORITY), List.of(QUORUM, SEATS));
        when(new AmendDecision(FIRST, nobodyElse, "Misread"), voted)
                .expectEvents(new DecisionAmended(FIRST, nobodyElse, judged, "Misread"));
        when(
                        new RatifyDecision(FIRST, "All agree", null),
                        voted,
                        new DecisionAmended(FIRST, nobodyElse, judged, "Misread"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_ratified_stays_settled_unless_something_else_is_wrong() {
        var mode = new Correction(null, null, null, DecisionMode.CIRCULAR, null, null, null, null, null, null);
        var ratified = new DecisionRatified(FIRST, "All seats agreed later", null);
        var same = new Regularity(List.of(Irregularity.WITHOUT_QUORUM), List.of());
        var other = new Regularity(List.of(Irregularity.CHAIR_VACANT), List.of());
        refused(
                when(
                        new RatifyDecision(FIRST, "Again", null),
                        irregular(),
                        ratified,
                        new DecisionAmended(FIRST, mode, same, "Typing error")),
                NOT_IRREGULAR);
        when(
                        new RatifyDecision(FIRST, "Again", null),
                        irregular(),
                        ratified,
                        new DecisionAmended(FIRST, mode, other, "Typing error"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_amendment_names_values_that_the_programme_adopted() {
        var value =
                new Correction(null, null, null, null, null, null, null, List.of(Code.of("trust-first")), null, null);
        refused(when(new AmendDecision(FIRST, value, "Forgotten"), recorded()), UNKNOWN_BRAND_VALUE);
        decision.given(recorded())
                .when(
                        new AmendDecision(FIRST, value, "Forgotten"),
                        usual().given(
                                        ACME,
                                        new BrandValueAdopted(
                                                ACME,
                                                Code.of("trust-first"),
                                                new BrandValue("Trust", "It", "We", "Yes")))
                                .metadata())
                .expectEvents(new DecisionAmended(FIRST, value, null, "Forgotten"));
    }

    @Test
    void a_follow_up_is_assigned_once_by_its_code() {
        when(new AssignFollowUp(FIRST, BRIEFING), recorded()).expectEvents(new FollowUpAssigned(FIRST, BRIEFING));
        refused(when(new AssignFollowUp(FIRST, BRIEFING), recorded(), assigned()), ALREADY_EXISTS);
    }

    @Test
    void none_is_needed_cannot_be_said_while_one_is_open() {
        refused(when(new NeedNoFollowUp(FIRST, "Nothing to do"), recorded(), assigned()), FOLLOW_UPS_OPEN);
    }

    @Test
    void a_follow_up_moves_to_another_day_only() {
        when(new RescheduleFollowUp(FIRST, BRIEF, day("2025-04-01"), "Holidays"), recorded(), assigned())
                .expectEvents(new FollowUpRescheduled(FIRST, BRIEF, day("2025-04-01"), "Holidays"));
        refused(
                when(new RescheduleFollowUp(FIRST, BRIEF, day("2025-03-01"), "Holidays"), recorded(), assigned()),
                DATE_UNCHANGED);
        refused(
                when(new RescheduleFollowUp(FIRST, BRIEF, day("2025-04-01"), "Holidays"), recorded()),
                FOLLOW_UP_UNKNOWN);
    }

    @Test
    void an_owner_completes_his_follow_up_and_nobody_elses() {
        var complete = new CompleteFollowUp(FIRST, BRIEF, "All desks briefed");
        decision.given(recorded(), assigned())
                .when(complete, usual().by(OWNER, BEN).metadata())
                .expectEvents(completed());
        refused(
                decision.given(recorded(), assigned())
                        .when(complete, usual().by(OWNER, ANN).metadata()),
                NOT_ALLOWED);
        decision.given(recorded(), assigned(), new FollowUpHandedOver(FIRST, BRIEF, ANN, day("2025-02-20"), "Moved"))
                .when(complete, usual().by(OWNER, ANN).metadata())
                .expectEvents(completed());
    }

    @Test
    void what_is_completed_or_dropped_takes_no_further_acts() {
        refused(
                when(new CompleteFollowUp(FIRST, BRIEF, "Again"), recorded(), assigned(), completed()),
                ALREADY_COMPLETED);
        refused(
                when(
                        new HandOverFollowUp(FIRST, BRIEF, ANN, null, "Moved"),
                        recorded(),
                        assigned(),
                        new FollowUpDropped(FIRST, BRIEF, "Not needed")),
                ALREADY_DROPPED);
    }

    @Test
    void a_follow_up_is_dropped_for_a_reason() {
        when(new DropFollowUp(FIRST, BRIEF, "Not needed"), recorded(), assigned())
                .expectEvents(new FollowUpDropped(FIRST, BRIEF, "Not needed"));
        refused(when(new DropFollowUp(FIRST, BRIEF, "Not needed"), recorded()), FOLLOW_UP_UNKNOWN);
    }

    @Test
    void a_follow_up_is_not_handed_to_whom_it_belongs() {
        refused(when(new HandOverFollowUp(FIRST, BRIEF, BEN, null, "Moved"), recorded(), assigned()), NOTHING_CHANGED);
    }

    @Test
    void until_the_day_of_a_hand_over_the_owner_stays() {
        var ahead = new FollowUpHandedOver(FIRST, BRIEF, ANN, day("2026-06-01"), "Moves");
        var complete = new CompleteFollowUp(FIRST, BRIEF, "All desks briefed");
        decision.given(recorded(), assigned(), ahead)
                .when(complete, usual().by(OWNER, BEN).metadata())
                .expectEvents(completed());
        refused(
                decision.given(recorded(), assigned(), ahead)
                        .when(complete, usual().by(OWNER, ANN).metadata()),
                NOT_ALLOWED);
        when(new HandOverFollowUp(FIRST, BRIEF, BEN, day("2026-07-01"), "Back"), recorded(), assigned(), ahead)
                .expectEvents(new FollowUpHandedOver(FIRST, BRIEF, BEN, day("2026-07-01"), "Back"));
        refused(
                when(
                        new HandOverFollowUp(FIRST, BRIEF, ANN, day("2026-07-01"), "Moves"),
                        recorded(),
                        assigned(),
                        ahead),
                NOTHING_CHANGED);
    }

    @Test
    void whoever_recorded_a_completion_does_not_confirm_it_by_whichever_account() {
        var confirm = new ConfirmFollowUp(FIRST, BRIEF);
        refused(
                decision.given(recorded(), assigned(), by("a-1", null, completed()))
                        .when(confirm, usual().person(CHLOE).metadata()),
                SELF_APPROVAL);
        refused(
                decision.given(recorded(), assigned(), by("a-2", "p-chloe", completed()))
                        .when(confirm, usual().person(CHLOE).metadata()),
                SELF_APPROVAL);
        decision.given(recorded(), assigned(), by("a-2", "p-ann", completed()))
                .when(confirm, usual().person(CHLOE).metadata())
                .expectEvents(new FollowUpConfirmed(FIRST, BRIEF, CHLOE));
    }

    @Test
    void somebody_else_than_the_owner_bears_witness_once() {
        var confirm = new ConfirmFollowUp(FIRST, BRIEF);
        decision.given(recorded(), assigned(), completed())
                .when(confirm, usual().person(CHLOE).metadata())
                .expectEvents(new FollowUpConfirmed(FIRST, BRIEF, CHLOE));
        refused(
                decision.given(recorded(), assigned(), completed())
                        .when(confirm, usual().person(BEN).metadata()),
                SELF_APPROVAL);
        refused(
                decision.given(recorded(), assigned(), completed(), new FollowUpConfirmed(FIRST, BRIEF, CHLOE))
                        .when(confirm, usual().person(ANN).metadata()),
                NOTHING_TO_CONFIRM);
    }

    @Test
    void outcomes_are_reviewed_as_often_as_there_is_something_to_learn() {
        var review = new ReviewOutcome(FIRST, ReviewedOutcome.MIXED, List.of(), "Desks need a second line");
        var reviewed = new OutcomeReviewed(FIRST, ReviewedOutcome.MIXED, List.of(), "Desks need a second line");
        when(review, recorded(), reviewed).expectEvents(reviewed);
    }

    @Test
    void who_sits_in_the_council_reviews_without_a_role() {
        var review = new ReviewOutcome(FIRST, ReviewedOutcome.WORKED, List.of(), null);
        decision.given(recorded())
                .when(review, usual().given(MAIN, chair()).by(SEAT_HOLDER, ANN).metadata())
                .expectEvents(reviewed());
        refused(
                decision.given(recorded())
                        .when(
                                review,
                                usual().given(MAIN, chair())
                                        .by(SEAT_HOLDER, CHLOE)
                                        .metadata()),
                NOT_ALLOWED);
    }

    @Test
    void somebody_else_than_the_chair_confirms_a_review_once() {
        var confirm = new ConfirmOutcomeReview(FIRST, 1);
        var confirmed = new OutcomeReviewConfirmed(FIRST, 1, CHLOE);
        decision.given(recorded(), by("a-2", "p-ann", reviewed()))
                .when(confirm, usual().given(MAIN, chair()).person(CHLOE).metadata())
                .expectEvents(confirmed);
        refused(
                decision.given(recorded(), by("a-2", "p-ben", reviewed()))
                        .when(confirm, usual().given(MAIN, chair()).person(ANN).metadata()),
                SELF_APPROVAL);
        refused(
                decision.given(recorded(), by("a-2", "p-chloe", reviewed()))
                        .when(confirm, usual().person(CHLOE).metadata()),
                SELF_APPROVAL);
        refused(
                decision.given(recorded(), reviewed(), confirmed)
                        .when(confirm, usual().person(BEN).metadata()),
                NOTHING_TO_CONFIRM);
        refused(decision.given(recorded()).when(confirm, usual().person(CHLOE).metadata()), REVIEW_UNKNOWN);
    }

    private static EventMessage<?> by(String account, @Nullable String person, DecisionEvent event) {
        var recorder = new HashMap<String, String>();
        recorder.put("actor", account);
        if (person != null) recorder.put("person", person);
        return GenericEventMessage.asEventMessage(event).withMetaData(recorder);
    }

    private static OutcomeReviewed reviewed() {
        return new OutcomeReviewed(FIRST, ReviewedOutcome.WORKED, List.of(), null);
    }

    private ResultValidator<Decision> when(DecisionCommand command, DecisionEvent... history) {
        return decision.given((Object[]) history).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Decision> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static DecisionRecorded recorded() {
        return recorded(new Regularity(List.of(), List.of()));
    }

    private static DecisionRecorded irregular() {
        return recorded(new Regularity(List.of(Irregularity.WITHOUT_QUORUM), List.of()));
    }

    private static DecisionRecorded recorded(Regularity regularity) {
        return recorded(null, List.of(), regularity);
    }

    private static DecisionRecorded recorded(@Nullable String option, List<Vote> votes, Regularity regularity) {
        var resolution = resolution("2025-02-03", null, option, null);
        return new DecisionRecorded(FIRST, MAIN, resolution, votes, List.of(), regularity, Disclosure.TO_ALL);
    }

    private static DecisionSuperseded superseded() {
        return new DecisionSuperseded(FIRST, SECOND, day("2025-05-01"));
    }

    private static FollowUpAssigned assigned() {
        return new FollowUpAssigned(FIRST, BRIEFING);
    }

    private static FollowUpCompleted completed() {
        return new FollowUpCompleted(FIRST, BRIEF, "All desks briefed");
    }

    private static Correction correction(@Nullable String title) {
        return new Correction(title, null, null, null, null, null, null, null, null, null);
    }
}
