package org.cultureledger.council.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.council.Criterion.MAJORITY;
import static org.cultureledger.council.Criterion.QUORUM;
import static org.cultureledger.council.Criterion.SEATS;
import static org.cultureledger.council.Irregularity.AGAINST_THE_MAJORITY;
import static org.cultureledger.council.Irregularity.CHAIR_VACANT;
import static org.cultureledger.council.Irregularity.COUNCIL_VACANT;
import static org.cultureledger.council.Irregularity.VOTER_ABSENT;
import static org.cultureledger.council.Irregularity.VOTE_WITHOUT_SEAT;
import static org.cultureledger.council.Irregularity.WITHOUT_QUORUM;
import static org.cultureledger.council.command.Council2025.ANN;
import static org.cultureledger.council.command.Council2025.BEN;
import static org.cultureledger.council.command.Council2025.CHLOE;
import static org.cultureledger.council.command.Council2025.MAIN;
import static org.cultureledger.council.command.Council2025.chair;
import static org.cultureledger.council.command.Council2025.day;
import static org.cultureledger.council.command.Council2025.member;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.council.Composition;
import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.CouncilEvent.MemberDeputised;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.CouncilEvent.VotingRuleSet;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.Majority;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Seat;
import org.cultureledger.council.Tie;
import org.cultureledger.council.Vote;
import org.cultureledger.council.VotingRule;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final String DAY = "2025-02-03";
    private static final PersonId DAN = PersonId.of("p-dan");
    private static final Composition THREE = council(chair(), member(BEN), member(CHLOE));
    private static final Composition THREE_WITH_QUORUM_OF_TWO =
            council(chair(), member(BEN), member(CHLOE), rule(2, Majority.SIMPLE, Tie.CHAIR_DECIDES, "2025-01-01"));

    @Test
    void without_meeting_and_votes_nothing_can_be_judged_and_nothing_is_wrong() {
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, null, null, List.of(), null))
                .isEqualTo(new Regularity(List.of(), List.of(QUORUM, MAJORITY, SEATS)));
    }

    @Test
    void before_the_first_seat_on_record_it_is_not_known_who_could_decide() {
        assertThat(Judgement.of(
                        THREE_WITH_QUORUM_OF_TWO,
                        Council2025.resolution("2024-12-31", null, null, null),
                        List.of(),
                        List.of(ANN)))
                .isEqualTo(new Regularity(List.of(), List.of(QUORUM, MAJORITY, SEATS)));
    }

    @Test
    void a_meeting_with_enough_seats_has_a_quorum_and_deputies_count() {
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, null, null, List.of(), List.of(ANN, BEN)))
                .isEqualTo(new Regularity(List.of(), List.of(MAJORITY)));
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, null, null, List.of(), List.of(ANN, DAN))
                        .irregularities())
                .containsExactly(WITHOUT_QUORUM);
        var deputised = THREE_WITH_QUORUM_OF_TWO.after(
                new MemberDeputised(MAIN, BEN, DAN, day("2025-02-01"), day("2025-02-28")));
        assertThat(judged(deputised, null, null, List.of(), List.of(ANN, DAN)).irregularities())
                .isEmpty();
    }

    @Test
    void without_a_rule_on_record_only_a_meeting_of_nobody_is_known_to_lack_a_quorum() {
        assertThat(judged(THREE, null, null, List.of(), List.of(ANN)).notJudged())
                .contains(QUORUM);
        assertThat(judged(THREE, null, null, List.of(), List.of(DAN)).irregularities())
                .containsExactly(WITHOUT_QUORUM);
    }

    @Test
    void a_decision_against_the_majority_is_marked() {
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "yes", votes("yes", "no", "no"), null))
                .isEqualTo(new Regularity(List.of(AGAINST_THE_MAJORITY), List.of()));
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "yes", votes("yes", "YES", "no"), null))
                .isEqualTo(new Regularity(List.of(), List.of()));
    }

    @Test
    void a_tie_falls_to_the_chair_where_the_rule_says_so() {
        var votes = votes("yes", "no", Vote.ABSTAIN);
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "yes", votes, null)
                        .irregularities())
                .isEmpty();
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "no", votes, null)
                        .irregularities())
                .containsExactly(AGAINST_THE_MAJORITY);
        var strict = THREE.after(rule(2, Majority.SIMPLE, Tie.NOT_TAKEN, "2025-01-01"));
        assertThat(judged(strict, DecisionMode.VOTE, "yes", votes, null).irregularities())
                .containsExactly(AGAINST_THE_MAJORITY);
    }

    @Test
    void each_rule_asks_for_its_own_majority() {
        var oneOfOneCast = votes("yes", Vote.ABSTAIN, Vote.ABSTAIN);
        assertThat(irregular(Majority.SIMPLE, oneOfOneCast)).isFalse();
        assertThat(irregular(Majority.ABSOLUTE, oneOfOneCast)).isTrue();
        assertThat(irregular(Majority.TWO_THIRDS, votes("yes", "yes", "no"))).isFalse();
        assertThat(irregular(Majority.TWO_THIRDS, votes("yes", "no", Vote.ABSTAIN)))
                .isTrue();
        assertThat(irregular(Majority.RELATIVE, votes("yes", "yes", "no"))).isFalse();
        assertThat(irregular(Majority.RELATIVE, votes("yes", "no", "later"))).isTrue();
    }

    private static boolean irregular(Majority majority, List<Vote> votes) {
        return judged(
                        THREE.after(rule(1, majority, Tie.NOT_TAKEN, "2025-01-01")),
                        DecisionMode.VOTE,
                        "yes",
                        votes,
                        null)
                .irregular();
    }

    @Test
    void without_a_rule_only_more_votes_for_another_option_are_known_to_be_against() {
        assertThat(judged(THREE, DecisionMode.VOTE, "yes", votes("yes", "no", "no"), null)
                        .irregularities())
                .containsExactly(AGAINST_THE_MAJORITY);
        assertThat(judged(THREE, DecisionMode.VOTE, "yes", votes("yes", "yes", "no"), null))
                .isEqualTo(new Regularity(List.of(), List.of(QUORUM, MAJORITY)));
    }

    @Test
    void the_rule_of_the_day_counts_and_not_a_later_one() {
        var tightened = THREE_WITH_QUORUM_OF_TWO.after(rule(3, Majority.SIMPLE, Tie.CHAIR_DECIDES, "2025-03-01"));
        assertThat(judged(tightened, null, null, List.of(), List.of(ANN, BEN)).irregularities())
                .isEmpty();
    }

    @Test
    void a_vote_without_a_seat_or_from_outside_the_meeting_is_marked() {
        var votes = List.of(vote(ANN, "yes"), vote(BEN, "yes"), vote(DAN, "yes"));
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "yes", votes, List.of(ANN, BEN, DAN))
                        .irregularities())
                .containsExactly(VOTE_WITHOUT_SEAT);
        assertThat(judged(
                                THREE_WITH_QUORUM_OF_TWO,
                                DecisionMode.VOTE,
                                "yes",
                                votes("yes", "yes", "yes"),
                                List.of(ANN, BEN))
                        .irregularities())
                .containsExactly(VOTER_ABSENT);
    }

    @Test
    void whoever_voted_twice_changed_his_mind() {
        var changed = List.of(vote(ANN, "no"), vote(BEN, "yes"), vote(CHLOE, "no"), vote(ANN, "yes"));
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "yes", changed, null)
                        .irregularities())
                .isEmpty();
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.VOTE, "no", changed, null)
                        .irregularities())
                .containsExactly(AGAINST_THE_MAJORITY);
        assertThat(judged(Composition.NONE, DecisionMode.VOTE, "no", changed, null)
                        .irregularities())
                .containsExactly(AGAINST_THE_MAJORITY);
    }

    @Test
    void a_secretary_has_no_vote() {
        var withSecretary = THREE.after(new MemberSeated(MAIN, DAN, Seat.SECRETARY, day("2025-01-01")));
        assertThat(judged(withSecretary, DecisionMode.VOTE, "yes", List.of(vote(DAN, "yes")), null)
                        .irregularities())
                .contains(VOTE_WITHOUT_SEAT);
    }

    @Test
    void an_empty_council_or_chair_cannot_decide() {
        var vacated = council(chair(), new SeatVacated(MAIN, ANN, day("2025-02-01"), new Sealed("vault-1", "0a1b")));
        assertThat(judged(vacated, null, null, List.of(), null).irregularities())
                .containsExactly(COUNCIL_VACANT);
        assertThat(judged(vacated, DecisionMode.CHAIR_URGENT, null, List.of(), null))
                .isEqualTo(new Regularity(List.of(CHAIR_VACANT), List.of()));
    }

    @Test
    void one_person_needs_no_quorum_and_no_majority() {
        assertThat(judged(THREE_WITH_QUORUM_OF_TWO, DecisionMode.CHAIR_URGENT, null, List.of(), null))
                .isEqualTo(new Regularity(List.of(), List.of()));
        assertThat(judged(Composition.NONE, DecisionMode.SPONSOR, null, List.of(), null))
                .isEqualTo(new Regularity(List.of(), List.of()));
    }

    private static Regularity judged(
            Composition council,
            @Nullable DecisionMode mode,
            @Nullable String option,
            List<Vote> votes,
            @Nullable List<PersonId> present) {
        return Judgement.of(council, Council2025.resolution(DAY, mode, option, null), votes, present);
    }

    private static Composition council(CouncilEvent... events) {
        return Stream.of(events).reduce(Composition.NONE, Composition::after, (_, later) -> later);
    }

    private static VotingRuleSet rule(int quorum, Majority majority, Tie tie, String from) {
        return new VotingRuleSet(MAIN, new VotingRule(quorum, majority, tie), day(from));
    }

    /** The votes of Ann, Ben and Chloe. */
    private static List<Vote> votes(String ann, String ben, String chloe) {
        return List.of(vote(ANN, ann), vote(BEN, ben), vote(CHLOE, chloe));
    }

    private static Vote vote(PersonId person, String option) {
        return new Vote(person, option, null);
    }
}
