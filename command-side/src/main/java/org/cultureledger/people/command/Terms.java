package org.cultureledger.people.command;

import static org.cultureledger.people.PeopleRule.BEFORE_JOINING;
import static org.cultureledger.people.PeopleRule.JOINED_AGAIN;
import static org.cultureledger.people.PeopleRule.LEFT_ALREADY;
import static org.cultureledger.people.PeopleRule.NOT_LEFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cultureledger.people.Employment;
import org.cultureledger.rule.Refusal;

/** A person's times with the company, first to last. */
final class Terms {

    private final List<Term> terms = new ArrayList<>();

    void begin(Employment employment) {
        terms.add(Term.begun(employment));
    }

    Term last() {
        return terms.getLast();
    }

    /**
     * The time that the day lies in.
     *
     * @throws Refusal {@code before-joining}, {@code left-already}
     */
    Term on(LocalDate day) {
        terms.getFirst().refuseBefore(day);
        int index = lastIndex(term -> term.includes(day));
        Refusal.when(index < 0, LEFT_ALREADY, "The person had left by " + day);
        return terms.get(index);
    }

    /** @throws Refusal {@code left-already} */
    void refuseLeft() {
        var left = last().left();
        Refusal.when(left != null, LEFT_ALREADY, "The person left on " + left);
    }

    /**
     * When the person left for the last time, though he may be back.
     *
     * @throws Refusal {@code not-left}
     */
    Term lastLeft() {
        int index = lastIndex(term -> term.left() != null);
        Refusal.when(index < 0, NOT_LEFT, "The person never left");
        return terms.get(index);
    }

    /** @throws Refusal {@code not-left} if the person never left, or is back */
    LocalDate leftNow() {
        var left = last().left();
        if (left == null) throw new Refusal(NOT_LEFT, "The person has not left");
        return left;
    }

    /** @throws Refusal {@code joined-again} */
    void refuseAfterReturn(LocalDate left) {
        if (last().left() == null)
            Refusal.when(
                    left.isAfter(last().employment().hiredOn()),
                    JOINED_AGAIN,
                    "The person joined again on " + last().employment().hiredOn());
    }

    /** @throws Refusal {@code before-joining} if the last time would begin before the one before it ended, or after its own end */
    void refuseMisplaced(Employment corrected) {
        var hired = corrected.hiredOn();
        var left = last().left();
        Refusal.when(
                left != null && left.isBefore(hired),
                BEFORE_JOINING,
                "The person left on %s and would have joined on %s".formatted(left, hired));
        if (terms.size() < 2) return;
        var before = terms.get(terms.size() - 2).left();
        Refusal.when(
                before != null && hired.isBefore(before),
                BEFORE_JOINING,
                "The person had left on %s and would have come back on %s".formatted(before, hired));
    }

    void change(LocalDate day, UnaryOperator<Term> change) {
        change(lastIndex(term -> term.includes(day)), change);
    }

    void changeLast(UnaryOperator<Term> change) {
        change(terms.size() - 1, change);
    }

    void changeLastLeft(UnaryOperator<Term> change) {
        change(lastIndex(term -> term.left() != null), change);
    }

    private void change(int index, UnaryOperator<Term> change) {
        terms.set(index, change.apply(terms.get(index)));
    }

    /** Below zero if there is none. */
    private int lastIndex(Predicate<Term> wanted) {
        int index = terms.size() - 1;
        while (index >= 0 && !wanted.test(terms.get(index))) index--;
        return index;
    }
}
