package org.cultureledger.council.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.council.Composition;
import org.cultureledger.council.Majority;
import org.cultureledger.council.Seat;
import org.cultureledger.council.SeatTerm;
import org.cultureledger.council.Tie;
import org.cultureledger.council.Vote;
import org.cultureledger.council.VotingRule;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The votes that count.
 *
 * @param chair the vote of the chair; absent if there was none, or if it is not known who sat in the chair
 */
record Ballots(List<Vote> counted, @Nullable Vote chair) {

    enum Verdict {
        TAKEN,
        NOT_TAKEN,
        /** The record does not tell. */
        OPEN
    }

    /** One vote for each seat of that day: its holder's, or else a deputy's. */
    static Ballots ofSeats(Composition council, LocalDate day, List<Vote> votes) {
        var counted = council.votingSeatsOn(day).stream()
                .flatMap(seat -> voteFor(seat, council, day, votes).stream())
                .toList();
        var chair = council.votingSeatsOn(day).stream()
                .filter(seat -> seat.seat() == Seat.CHAIR)
                .flatMap(seat -> voteFor(seat, council, day, votes).stream())
                .findFirst();
        return new Ballots(counted, chair.orElse(null));
    }

    /** All votes, where it is not known who sat in the council. */
    static Ballots of(List<Vote> votes) {
        var counted = votes.stream()
                .map(Vote::person)
                .distinct()
                .flatMap(person -> voteOf(person, votes).stream())
                .toList();
        return new Ballots(counted, null);
    }

    private static Optional<Vote> voteFor(SeatTerm seat, Composition council, LocalDate day, List<Vote> votes) {
        return council.speakersFor(seat, day)
                .flatMap(speaker -> voteOf(speaker, votes).stream())
                .findFirst();
    }

    /** Whoever voted twice changed his mind. */
    private static Optional<Vote> voteOf(PersonId person, List<Vote> votes) {
        return votes.stream().filter(vote -> vote.person().equals(person)).reduce((_, later) -> later);
    }

    /**
     * Whether the option was carried. Without a rule on record it is sure only where another option had more votes.
     *
     * @param seats how many voting seats there were
     */
    Verdict verdict(String option, Optional<VotingRule> rule, int seats) {
        long votes =
                cast().filter(vote -> vote.option().equalsIgnoreCase(option)).count();
        if (rule.isEmpty()) return votes < strongestOther(option) ? Verdict.NOT_TAKEN : Verdict.OPEN;
        var majority = rule.get().majority();
        long margin = margin(majority, option, votes, seats);
        if (margin > 0 || (margin == 0 && majority == Majority.TWO_THIRDS)) return Verdict.TAKEN;
        if (margin == 0 && rule.get().tie() == Tie.CHAIR_DECIDES) return chairsVerdict(option);
        return Verdict.NOT_TAKEN;
    }

    /** Above zero where the option had more than enough votes, zero on the edge. */
    private long margin(Majority majority, String option, long votes, int seats) {
        return switch (majority) {
            case RELATIVE -> votes - strongestOther(option);
            case SIMPLE -> 2 * votes - cast().count();
            case ABSOLUTE -> 2 * votes - seats;
            case TWO_THIRDS -> 3 * votes - 2 * cast().count();
        };
    }

    private Verdict chairsVerdict(String option) {
        if (chair == null) return Verdict.OPEN;
        return chair.option().equalsIgnoreCase(option) ? Verdict.TAKEN : Verdict.NOT_TAKEN;
    }

    private long strongestOther(String option) {
        return cast()
                .map(vote -> vote.option().toLowerCase(Locale.ROOT))
                .filter(other -> !other.equals(option.toLowerCase(Locale.ROOT)))
                .collect(groupingBy(other -> other, counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    private Stream<Vote> cast() {
        return counted.stream().filter(Vote::cast);
    }
}
