package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.jspecify.annotations.Nullable;

/**
 * A person with the dated steps at work, so that where somebody stood on any day is a function of this row.
 *
 * @param terms the times with the company, first to last; never empty
 * @param erased whether nothing is left but the pseudonym
 * @param version sequence of the person's last event
 */
public record PersonRecord(String code, List<Term> terms, List<Absence> absences, boolean erased, long version) {

    /**
     * From hiring to leaving.
     *
     * @param hiredOn first day
     * @param leftFrom first day on which the person no longer belongs; absent while nobody said so
     * @param posts in the order of recording, the first one from the day of hiring
     */
    public record Term(
            LocalDate hiredOn,
            EmploymentKind kind,
            @Nullable LocalDate leftFrom,
            List<Assignment> posts) {

        public Term {
            posts = List.copyOf(posts);
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(hiredOn) && (leftFrom == null || day.isBefore(leftFrom));
        }

        Term moved(Assignment to) {
            return new Term(hiredOn, kind, leftFrom, with(posts, to));
        }

        Term left(@Nullable LocalDate from) {
            return new Term(hiredOn, kind, from, posts);
        }
    }

    /** Where somebody works from a day on. */
    public record Assignment(LocalDate from, String department, Level level, boolean frontline) {}

    /**
     * @param until last day; not known if absent
     * @param reason in the vault
     */
    public record Absence(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Sealed reason) {

        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** How somebody stands to the company on a day. */
    public enum State {
        /** Hired for a later day. */
        EXPECTED,
        PRESENT,
        ABSENT,
        LEFT
    }

    public PersonRecord {
        terms = List.copyOf(terms);
        absences = List.copyOf(absences);
    }

    public State stateOn(LocalDate day) {
        if (termOn(day).isPresent())
            return absences.stream().anyMatch(absence -> absence.includes(day)) ? State.ABSENT : State.PRESENT;
        return terms.stream().allMatch(term -> day.isBefore(term.hiredOn())) ? State.EXPECTED : State.LEFT;
    }

    /** Whether the person belonged to the company on the day, absent or not. */
    public boolean belongsOn(LocalDate day) {
        return termOn(day).isPresent();
    }

    /** The time with the company that the day lies in. */
    public Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.includes(day)).reduce((_, later) -> later);
    }

    /** Where the person worked on the day; empty if he did not belong to the company. */
    public Optional<Assignment> postOn(LocalDate day) {
        return termOn(day).flatMap(term -> lastBy(day, term.posts()));
    }

    /** Where the person works, or last worked, or first will: for everything that wants a place on whichever day. */
    public Assignment nearestPost(LocalDate day) {
        return postOn(day)
                .or(() -> terms.reversed().stream()
                        .filter(term -> !term.hiredOn().isAfter(day))
                        .flatMap(term -> lastBy(day, term.posts()).stream())
                        .findFirst())
                .orElse(terms.getFirst().posts().getFirst());
    }

    /** Of several for one day the one recorded last counts. */
    private static Optional<Assignment> lastBy(LocalDate day, List<Assignment> posts) {
        return posts.stream()
                .filter(post -> !post.from().isAfter(day))
                .max(Comparator.comparing(Assignment::from).thenComparingInt(posts::lastIndexOf));
    }

    PersonRecord begun(Term term, long sequence) {
        return new PersonRecord(code, with(terms, term), absences, erased, sequence);
    }

    /** With another last term. */
    PersonRecord now(Term term, long sequence) {
        var changed = new ArrayList<>(terms);
        changed.set(changed.size() - 1, term);
        return new PersonRecord(code, changed, absences, erased, sequence);
    }

    /** With a change of the last of the terms that are meant. */
    PersonRecord now(Predicate<Term> meant, UnaryOperator<Term> change, long sequence) {
        var changed = new ArrayList<>(terms);
        int index = changed.size() - 1;
        while (index > 0 && !meant.test(changed.get(index))) index--;
        changed.set(index, change.apply(changed.get(index)));
        return new PersonRecord(code, changed, absences, erased, sequence);
    }

    /** Of several absences from one day on the one recorded last counts. */
    PersonRecord absent(Absence absence, long sequence) {
        var others = absences.stream()
                .filter(known -> !known.from().equals(absence.from()))
                .toList();
        return new PersonRecord(code, terms, with(others, absence), erased, sequence);
    }

    PersonRecord seen(long sequence) {
        return new PersonRecord(code, terms, absences, erased, sequence);
    }

    PersonRecord gone(long sequence) {
        return new PersonRecord(code, terms, absences, true, sequence);
    }

    private static <T> List<T> with(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
