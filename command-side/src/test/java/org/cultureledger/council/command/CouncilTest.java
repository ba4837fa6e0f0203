package org.cultureledger.council.command;

import static org.cultureledger.command.Circumstances.usual;
import static org.cultureledger.council.CouncilRule.ALREADY_SEATED;
import static org.cultureledger.council.CouncilRule.DEPUTY_OF_HIMSELF;
import static org.cultureledger.council.CouncilRule.FOLLOW_UPS_OPEN;
import static org.cultureledger.council.CouncilRule.MEETING_UNKNOWN;
import static org.cultureledger.council.CouncilRule.MINUTES_APPROVED;
import static org.cultureledger.council.CouncilRule.MINUTES_MISSING;
import static org.cultureledger.council.CouncilRule.SEAT_UNKNOWN;
import static org.cultureledger.council.CouncilRule.SEAT_VACANT;
import static org.cultureledger.council.CouncilRule.SUPERSEDES_ITSELF;
import static org.cultureledger.council.CouncilRule.UNKNOWN_COUNCIL;
import static org.cultureledger.council.CouncilRule.UNTIL_BEFORE_FROM;
import static org.cultureledger.council.command.Council2025.ACME;
import static org.cultureledger.council.command.Council2025.ANN;
import static org.cultureledger.council.command.Council2025.BEN;
import static org.cultureledger.council.command.Council2025.CHLOE;
import static org.cultureledger.council.command.Council2025.MAIN;
import static org.cultureledger.council.command.Council2025.chair;
import static org.cultureledger.council.command.Council2025.day;
import static org.cultureledger.council.command.Council2025.established;
import static org.cultureledger.council.command.Council2025.member;
import static org.cultureledger.council.command.Council2025.number;
import static org.cultureledger.council.command.Council2025.resolution;
import static org.cultureledger.program.ProgramRule.UNKNOWN_BRAND_VALUE;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.IN_THE_FUTURE;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.rule.GeneralRule.NOT_ALLOWED;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_DECISION;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_MEETING;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_PERSON;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.access.Relation;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.council.Correction;
import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.CouncilEvent.CadenceSet;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.council.CouncilEvent.RemitRestated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.CouncilEvent.VotingRuleSet;
import org.cultureledger.council.Criterion;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.FollowUp;
import org.cultureledger.council.Majority;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Seat;
import org.cultureledger.council.Tie;
import org.cultureledger.council.Vote;
import org.cultureledger.council.VotingRule;
import org.cultureledger.council.command.CouncilCommand.ApproveMinutes;
import org.cultureledger.council.command.CouncilCommand.Deputise;
import org.cultureledger.council.command.CouncilCommand.EstablishCouncil;
import org.cultureledger.council.command.CouncilCommand.HoldMeeting;
import org.cultureledger.council.command.CouncilCommand.RecordDecision;
import org.cultureledger.council.command.CouncilCommand.RestateRemit;
import org.cultureledger.council.command.CouncilCommand.SeatMember;
import org.cultureledger.council.command.CouncilCommand.SetCadence;
import org.cultureledger.council.command.CouncilCommand.SetVotingRule;
import org.cultureledger.council.command.CouncilCommand.VacateSeat;
import org.cultureledger.council.command.CouncilCommand.WriteMinutes;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.ProgramEvent.BrandValueAdopted;
import org.cultureledger.program.ProgramEvent.BrandValueRetired;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CouncilTest {

    private static final Sealed TEXT = new Sealed("vault-1", "0a1b");
    private static final Code MEETING = Code.of("2025-02-03");
    private static final VotingRule RULE = new VotingRule(2, Majority.SIMPLE, Tie.CHAIR_DECIDES);
    private static final Regularity NOTHING_KNOWN =
            new Regularity(List.of(), List.of(Criterion.QUORUM, Criterion.MAJORITY, Criterion.SEATS));

    private final AggregateTestFixture<Council> council = new DecidingFixture<>(Council.class);

    @BeforeEach
    void no_other_decision_is_touched() {
        council.registerInjectableResource(new NoOtherDecisions());
    }

    @Test
    void a_further_council_answers_to_one_that_was_established() {
        var sites = CouncilId.of(MAIN.programId(), "sites");
        council.givenNoPriorActivity()
                .when(new EstablishCouncil(sites, "Decides for the sites", MAIN), usual().metadata())
                .expectEvents(new CouncilEstablished(sites, "Decides for the sites", MAIN));
        refused(
                council.givenNoPriorActivity()
                        .when(
                                new EstablishCouncil(sites, "Decides for the sites", MAIN),
                                usual().nothingOnRecord().metadata()),
                UNKNOWN_COUNCIL);
    }

    @Test
    void a_remit_is_restated_in_other_words() {
        when(new RestateRemit(MAIN, "Decides on refunds too", "Asked for"), established())
                .expectEvents(new RemitRestated(MAIN, "Decides on refunds too", "Asked for"));
        refused(
                when(
                        new RestateRemit(MAIN, "Decides on refunds too", "Asked for"),
                        established(),
                        new RemitRestated(MAIN, "Decides on refunds too", "Asked for")),
                NOTHING_CHANGED);
    }

    @Test
    void a_member_is_seated_from_the_day_of_the_act_if_no_other_is_named() {
        council.given(established())
                .when(
                        new SeatMember(MAIN, ANN, Seat.CHAIR, null),
                        usual().on("2025-01-07").metadata())
                .expectEvents(new MemberSeated(MAIN, ANN, Seat.CHAIR, day("2025-01-07")));
    }

    @Test
    void nobody_is_seated_twice_in_one_seat_but_may_change_seats() {
        refused(when(new SeatMember(MAIN, ANN, Seat.CHAIR, day("2025-03-01")), established(), chair()), ALREADY_SEATED);
        when(new SeatMember(MAIN, ANN, Seat.MEMBER, day("2025-03-01")), established(), chair())
                .expectEvents(new MemberSeated(MAIN, ANN, Seat.MEMBER, day("2025-03-01")));
    }

    @Test
    void only_a_person_on_record_is_seated() {
        refused(
                council.given(established())
                        .when(
                                new SeatMember(MAIN, ANN, Seat.CHAIR, null),
                                usual().nothingOnRecord().metadata()),
                UNKNOWN_PERSON);
    }

    @Test
    void a_seat_is_vacated_once() {
        var vacate = new VacateSeat(MAIN, ANN, day("2025-06-01"), TEXT);
        when(vacate, established(), chair()).expectEvents(new SeatVacated(MAIN, ANN, day("2025-06-01"), TEXT));
        refused(when(vacate, established(), chair(), new SeatVacated(MAIN, ANN, day("2025-05-01"), TEXT)), SEAT_VACANT);
        refused(when(new VacateSeat(MAIN, BEN, null, TEXT), established(), chair()), SEAT_UNKNOWN);
    }

    @Test
    void a_deputy_is_somebody_else_for_a_seat_that_is_held() {
        refused(
                when(new Deputise(MAIN, ANN, ANN, day("2025-02-01"), day("2025-03-01")), established(), chair()),
                DEPUTY_OF_HIMSELF);
        refused(
                when(new Deputise(MAIN, ANN, BEN, day("2025-03-02"), day("2025-03-01")), established(), chair()),
                UNTIL_BEFORE_FROM);
        refused(
                when(new Deputise(MAIN, ANN, BEN, day("2024-12-01"), day("2025-03-01")), established(), chair()),
                SEAT_VACANT);
    }

    @Test
    void a_rule_or_cadence_that_holds_already_is_not_set_again() {
        when(new SetVotingRule(MAIN, RULE, day("2025-01-01")), established())
                .expectEvents(new VotingRuleSet(MAIN, RULE, day("2025-01-01")));
        refused(
                when(
                        new SetVotingRule(MAIN, RULE, day("2025-05-01")),
                        established(),
                        new VotingRuleSet(MAIN, RULE, day("2025-01-01"))),
                NOTHING_CHANGED);
        refused(when(new SetCadence(MAIN, 28), established(), new CadenceSet(MAIN, 28)), NOTHING_CHANGED);
    }

    @Test
    void a_meeting_is_called_by_its_day_and_the_second_of_a_day_by_a_count() {
        var hold = new HoldMeeting(MAIN, List.of(ANN), "Complaints", TEXT, Disclosure.TO_ALL);
        council.given(established())
                .when(hold, usual().on("2025-02-03").metadata())
                .expectResultMessagePayload("2025-02-03")
                .expectEvents(held(TEXT));
        council.given(established(), held(TEXT))
                .when(hold, usual().on("2025-02-03").metadata())
                .expectResultMessagePayload("2025-02-03-2");
    }

    @Test
    void minutes_are_written_then_approved_and_then_stay() {
        refused(when(new ApproveMinutes(MAIN, MEETING), established(), held(null)), MINUTES_MISSING);
        when(new WriteMinutes(MAIN, MEETING, TEXT), established(), held(null))
                .expectEvents(new MinutesWritten(MAIN, MEETING, TEXT));
        when(new ApproveMinutes(MAIN, MEETING), established(), held(TEXT))
                .expectEvents(new MinutesApproved(MAIN, MEETING));
        refused(
                when(
                        new WriteMinutes(MAIN, MEETING, TEXT),
                        established(),
                        held(TEXT),
                        new MinutesApproved(MAIN, MEETING)),
                MINUTES_APPROVED);
        refused(when(new ApproveMinutes(MAIN, MEETING), established()), MEETING_UNKNOWN);
    }

    @Test
    void chair_and_secretary_approve_minutes_by_their_seats() {
        var approve = new ApproveMinutes(MAIN, MEETING);
        council.given(established(), chair(), member(BEN), held(TEXT))
                .when(approve, usual().by(Relation.SEAT_HOLDER, ANN).metadata())
                .expectEvents(new MinutesApproved(MAIN, MEETING));
        refused(
                council.given(established(), chair(), member(BEN), held(TEXT))
                        .when(approve, usual().by(Relation.SEAT_HOLDER, BEN).metadata()),
                NOT_ALLOWED);
    }

    @Test
    void a_decision_names_values_that_the_programme_adopted() {
        var value = Code.of("trust-first");
        refused(when(record(upholding(value)), established()), UNKNOWN_BRAND_VALUE);
        council.given(established())
                .when(
                        record(upholding(value)),
                        usual().given(
                                        ACME,
                                        new BrandValueAdopted(ACME, value, new BrandValue("Trust", "It", "We", "Yes")),
                                        new BrandValueRetired(ACME, value, "Merged into another"))
                                .metadata())
                .expectSuccessfulHandlerExecution();
    }

    private static Resolution upholding(Code value) {
        var values = new Correction(null, null, null, null, null, null, null, List.of(value), null, null);
        return resolution("2025-02-03").with(values);
    }

    @Test
    void a_decision_gets_the_next_number_of_the_year_of_its_day() {
        var numbered = new DecisionNumbered(MAIN, number("2025-001"));
        when(record(resolution("2025-02-03")), established(), chair(), numbered)
                .expectResultMessagePayload("2025-002")
                .expectEvents(
                        new DecisionNumbered(MAIN, number("2025-002")),
                        recorded("2025-002", resolution("2025-02-03"), NOTHING_KNOWN));
        when(record(resolution("2024-12-30")), established(), chair(), numbered).expectResultMessagePayload("2024-001");
    }

    @Test
    void a_decision_is_not_taken_tomorrow() {
        refused(when(record(resolution("2026-03-02")), established()), IN_THE_FUTURE);
    }

    @Test
    void a_decision_may_promise_follow_ups_at_once_or_say_that_none_is_needed() {
        var briefing = new FollowUp(Code.of("brief"), "Brief the desks", BEN, day("2025-03-01"));
        when(record(List.of(), List.of(briefing), null), established())
                .expectEvents(
                        new DecisionNumbered(MAIN, number("2025-001")),
                        recorded("2025-001", resolution("2025-02-03"), NOTHING_KNOWN),
                        new FollowUpAssigned(number("2025-001"), briefing));
        refused(when(record(List.of(), List.of(briefing), "Nothing to do"), established()), FOLLOW_UPS_OPEN);
        refused(when(record(List.of(), List.of(briefing, briefing), null), established()), ALREADY_EXISTS);
    }

    @Test
    void a_decision_supersedes_neither_itself_nor_one_that_nobody_took() {
        refused(when(record(List.of(number("2025-001")), List.of(), null), established()), SUPERSEDES_ITSELF);
        refused(
                council.given(established())
                        .when(
                                record(List.of(number("2024-007")), List.of(), null),
                                usual().nothingOnRecord().given(MAIN).metadata()),
                UNKNOWN_DECISION);
    }

    @Test
    void a_decision_names_a_meeting_that_was_held() {
        var at = Council2025.resolution("2025-02-03", null, null, MEETING);
        refused(when(record(at), established()), UNKNOWN_MEETING);
        when(record(at), established(), held(null)).expectResultMessagePayload("2025-001");
    }

    @Test
    void voters_are_persons_on_record() {
        refused(
                council.given(established())
                        .when(
                                new RecordDecision(
                                        MAIN,
                                        MAIN,
                                        resolution("2025-02-03"),
                                        List.of(new Vote(CHLOE, "yes", null)),
                                        List.of(),
                                        List.of(),
                                        null,
                                        Disclosure.TO_ALL),
                                usual().nothingOnRecord().given(MAIN).metadata()),
                UNKNOWN_PERSON);
    }

    private ResultValidator<Council> when(CouncilCommand command, CouncilEvent... history) {
        return council.given((Object[]) history).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Council> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static MeetingHeld held(@Nullable Sealed minutes) {
        return new MeetingHeld(MAIN, MEETING, List.of(ANN), "Complaints", minutes, Disclosure.TO_ALL);
    }

    private static RecordDecision record(Resolution resolution) {
        return new RecordDecision(MAIN, MAIN, resolution, List.of(), List.of(), List.of(), null, Disclosure.TO_ALL);
    }

    private static RecordDecision record(
            List<DecisionId> supersedes, List<FollowUp> followUps, @Nullable String noFollowUp) {
        return new RecordDecision(
                MAIN, MAIN, resolution("2025-02-03"), List.of(), supersedes, followUps, noFollowUp, Disclosure.TO_ALL);
    }

    private static DecisionRecorded recorded(String number, Resolution resolution, Regularity regularity) {
        return new DecisionRecorded(
                number(number), MAIN, resolution, List.of(), List.of(), regularity, Disclosure.TO_ALL);
    }
}
