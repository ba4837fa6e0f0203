package org.cultureledger.council.command;

import static org.cultureledger.council.Criterion.MAJORITY;
import static org.cultureledger.council.Criterion.QUORUM;
import static org.cultureledger.council.Criterion.SEATS;
import static org.cultureledger.council.DecisionMode.CHAIR_URGENT;
import static org.cultureledger.council.DecisionMode.CONSENSUS;
import static org.cultureledger.council.DecisionMode.SPONSOR;
import static org.cultureledger.council.Irregularity.AGAINST_THE_MAJORITY;
import static org.cultureledger.council.Irregularity.CHAIR_VACANT;
import static org.cultureledger.council.Irregularity.COUNCIL_VACANT;
import static org.cultureledger.council.Irregularity.VOTER_ABSENT;
import static org.cultureledger.council.Irregularity.VOTE_WITHOUT_SEAT;
import static org.cultureledger.council.Irregularity.WITHOUT_QUORUM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.cultureledger.command.References;
import org.cultureledger.council.Composition;
import org.cultureledger.council.Criterion;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Vote;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Judges how a decision came about, by the seats and the voting rule of its own day. It refuses nothing: what is wrong is
 * marked, and what the record does not tell is said not to be judged.
 */
final class Judgement {

    private final Composition council;
    private final LocalDate day;
    private final @Nullable DecisionMode mode;
    private final List<Vote> votes;
    private final @Nullable Collection<PersonId> present;
    private final EnumSet<Irregularity> found = EnumSet.noneOf(Irregularity.class);
    private final EnumSet<Criterion> notJudged = EnumSet.noneOf(Criterion.class);

    private Judgement(
            Composition council, Resolution resolution, List<Vote> votes, @Nullable Collection<PersonId> present) {
        this.council = council;
        this.day = resolution.decidedOn();
        this.mode = resolution.mode();
        this.votes = votes;
        this.present = present;
    }

    /**
     * Judges by what the council has on record.
     *
     * @throws org.cultureledger.rule.Refusal {@code unknown-meeting}
     */
    static Regularity of(CouncilId council, Resolution resolution, List<Vote> votes, References references) {
        var seats = references.fold(council, Composition.NONE, Composition::after);
        var held = references.fold(council, new Meetings(), Meetings::after);
        return of(seats, resolution, votes, held.present(resolution.meeting()));
    }

    /** @param present who was at the meeting; null if the decision names none */
    static Regularity of(
            Composition council, Resolution resolution, List<Vote> votes, @Nullable Collection<PersonId> present) {
        var judgement = new Judgement(council, resolution, votes, present);
        judgement.seats();
        if (judgement.mode == null || !judgement.mode.byOnePerson()) {
            judgement.quorum();
            judgement.majority(resolution.option());
        }
        return new Regularity(List.copyOf(judgement.found), List.copyOf(judgement.notJudged));
    }

    private void seats() {
        if (mode == SPONSOR) return;
        if (!council.knownOn(day)) notJudged.add(SEATS);
        else if (mode == CHAIR_URGENT) mark(council.chairOn(day).isEmpty(), CHAIR_VACANT);
        else if (council.seatsOn(day).isEmpty()) found.add(COUNCIL_VACANT);
        else if (votes.isEmpty() && present == null) notJudged.add(SEATS);
        else voters();
    }

    private void voters() {
        mark(votes.stream().anyMatch(vote -> !council.hadVote(vote.person(), day)), VOTE_WITHOUT_SEAT);
        mark(present != null && votes.stream().anyMatch(vote -> !present.contains(vote.person())), VOTER_ABSENT);
    }

    private void quorum() {
        if (!council.knownOn(day) || (present == null && votes.isEmpty())) {
            notJudged.add(QUORUM);
            return;
        }
        var attending = present == null ? votes.stream().map(Vote::person).toList() : present;
        var seats = council.votingSeatsPresent(attending, day);
        var rule = council.ruleOn(day);
        mark(seats < rule.map(known -> known.quorum()).orElse(1), WITHOUT_QUORUM);
        if (rule.isEmpty() && !found.contains(WITHOUT_QUORUM)) notJudged.add(QUORUM);
    }

    private void majority(@Nullable String option) {
        if (mode == CONSENSUS && votes.isEmpty()) return;
        var ballots = council.knownOn(day) ? Ballots.ofSeats(council, day, votes) : Ballots.of(votes);
        if (votes.isEmpty() || option == null) notJudged.add(MAJORITY);
        else
            switch (ballots.verdict(
                    option, council.ruleOn(day), council.votingSeatsOn(day).size())) {
                case TAKEN -> {}
                case NOT_TAKEN -> found.add(AGAINST_THE_MAJORITY);
                case OPEN -> notJudged.add(MAJORITY);
            }
    }

    private void mark(boolean wrong, Irregularity irregularity) {
        if (wrong) found.add(irregularity);
    }
}
