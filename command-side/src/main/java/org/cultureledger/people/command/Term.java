package org.cultureledger.people.command;

import static org.cultureledger.people.PeopleRule.BEFORE_JOINING;

import java.time.LocalDate;
import org.cultureledger.command.Dated;
import org.cultureledger.people.Employment;
import org.cultureledger.people.Post;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A time with the company.
 *
 * @param left first day on which the person no longer belongs; absent while nobody said so
 * @param posts where the person works, from the day of hiring on
 */
record Term(Employment employment, @Nullable LocalDate left, Dated<Post> posts) {

    static Term begun(Employment employment) {
        return new Term(employment, null, Dated.from(employment.hiredOn(), employment.post()));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(employment.hiredOn()) && (left == null || day.isBefore(left));
    }

    Term movedTo(Post post, LocalDate from) {
        return new Term(employment, left, posts.with(from, post));
    }

    Term leftFrom(@Nullable LocalDate day) {
        return new Term(employment, day, posts);
    }

    /** What came after the beginning stays as it was recorded. */
    Term corrected(Employment begin) {
        return new Term(begin, left, posts.begunFrom(begin.hiredOn(), begin.post()));
    }

    /** @throws Refusal {@code before-joining} */
    void refuseBefore(LocalDate day) {
        Refusal.when(
                day.isBefore(employment.hiredOn()),
                BEFORE_JOINING,
                "The person joined on %s, which is after %s".formatted(employment.hiredOn(), day));
    }
}
