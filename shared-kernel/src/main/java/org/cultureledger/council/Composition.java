package org.cultureledger.council;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cultureledger.council.CouncilEvent.MemberDeputised;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.CouncilEvent.VotingRuleSet;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who sat in a council and by which rule it voted, on any day. It is what the council's events come to, in the order of
 * their recording: {@code references.fold(council, Composition.NONE, Composition::after)}.
 */
public record Composition(List<SeatTerm> terms, List<Deputyship> deputyships, List<DatedVotingRule> rules) {

    public static final Composition NONE = new Composition(List.of(), List.of(), List.of());

    public Composition {
        terms = List.copyOf(terms);
        deputyships = List.copyOf(deputyships);
        rules = List.copyOf(rules);
    }

    /** After one more event of the council. Events that change neither seats nor rules leave it as it is. */
    public Composition after(Object event) {
        return event instanceof CouncilEvent change ? after(change) : this;
    }

    private Composition after(CouncilEvent event) {
        return switch (event) {
            case MemberSeated it ->
                vacated(it.person(), it.from())
                        .with(new SeatTerm(it.person(), it.seat(), it.from(), lastsUntil(it.person(), it.from())));
            case SeatVacated it -> vacated(it.person(), it.from());
            case MemberDeputised it ->
                new Composition(
                        terms,
                        appended(deputyships, new Deputyship(it.member(), it.deputy(), it.from(), it.until())),
                        rules);
            case VotingRuleSet it ->
                new Composition(terms, deputyships, appended(rules, new DatedVotingRule(it.from(), it.rule())));
            case CouncilEvent.CouncilEstablished _,
                    CouncilEvent.RemitRestated _,
                    CouncilEvent.CadenceSet _,
                    CouncilEvent.MeetingHeld _,
                    CouncilEvent.MinutesWritten _,
                    CouncilEvent.MinutesApproved _,
                    CouncilEvent.DecisionNumbered _ -> this;
        };
    }

    private Composition vacated(PersonId person, LocalDate from) {
        var ended = terms.stream()
                .map(term -> term.person().equals(person) && term.holdsOn(from) ? term.endedFrom(from) : term)
                .toList();
        return new Composition(ended, deputyships, rules);
    }

    /**
     * Seats may be recorded in any order: a term ends where one recorded before begins, and where the term that it cuts
     * short ended.
     */
    private @Nullable LocalDate lastsUntil(PersonId person, LocalDate from) {
        var next = termsOf(person).map(SeatTerm::from).filter(begins -> begins.isAfter(from));
        var vacant = termsOf(person)
                .filter(term -> term.holdsOn(from))
                .flatMap(term -> Optional.ofNullable(term.vacantFrom()).stream());
        return Stream.concat(next, vacant).min(naturalOrder()).orElse(null);
    }

    private Stream<SeatTerm> termsOf(PersonId person) {
        return terms.stream().filter(term -> term.person().equals(person));
    }

    private Composition with(SeatTerm term) {
        return new Composition(appended(terms, term), deputyships, rules);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** The seats that were taken on that day. */
    public List<SeatTerm> seatsOn(LocalDate day) {
        return terms.stream().filter(term -> term.holdsOn(day)).toList();
    }

    /** The seats with a vote that were taken on that day. */
    public List<SeatTerm> votingSeatsOn(LocalDate day) {
        return seatsOn(day).stream().filter(term -> term.seat().votes()).toList();
    }

    /** Where somebody sat on that day. */
    public Optional<SeatTerm> seatOf(PersonId person, LocalDate day) {
        return seatsOn(day).stream()
                .filter(term -> term.person().equals(person))
                .findFirst();
    }

    /** Who sat in the chair on that day, the one seated last if there were several. */
    public Optional<PersonId> chairOn(LocalDate day) {
        return seatsOn(day).stream()
                .filter(term -> term.seat() == Seat.CHAIR)
                .max(comparing(SeatTerm::from))
                .map(SeatTerm::person);
    }

    /** Whoever could speak for that seat on that day: first its holder, then the deputies. */
    public Stream<PersonId> speakersFor(SeatTerm seat, LocalDate day) {
        return Stream.concat(
                Stream.of(seat.person()),
                deputyships.stream()
                        .filter(deputyship -> deputyship.member().equals(seat.person()) && deputyship.holdsOn(day))
                        .map(Deputyship::deputy));
    }

    /** How many of the voting seats of that day these persons held or spoke for. */
    public long votingSeatsPresent(Collection<PersonId> present, LocalDate day) {
        return votingSeatsOn(day).stream()
                .filter(seat -> speakersFor(seat, day).anyMatch(present::contains))
                .count();
    }

    /** Whether somebody had a vote on that day, by a seat of his own or as a deputy. */
    public boolean hadVote(PersonId person, LocalDate day) {
        return votingSeatsOn(day).stream()
                .anyMatch(seat -> speakersFor(seat, day).anyMatch(Predicate.isEqual(person)));
    }

    /** Whether it is on record at all who sat then: the first seat on record was taken by that day. */
    public boolean knownOn(LocalDate day) {
        return terms.stream().anyMatch(term -> !term.from().isAfter(day));
    }

    /** By which rule the council voted on that day; empty if none was on record for it. */
    public Optional<VotingRule> ruleOn(LocalDate day) {
        return rules.stream()
                .filter(dated -> !dated.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .map(DatedVotingRule::rule);
    }
}
