package org.cultureledger.training.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.people.query.PersonRecord.Assignment;
import org.cultureledger.people.query.PersonRecord.Term;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.query.Course.Revision;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Demand;
import org.jspecify.annotations.Nullable;

/**
 * Who has to complete what by when, on one day.
 *
 * <p>Somebody comes under a course when hired or moved into its audience, once the course applies, and has its days from
 * then on; days of absence do not count. New hires are those hired while the course applies, and those whose days were
 * not over when it began to. An assignment has a day of its own. Whoever has left has no obligation, and whoever comes
 * back keeps what was completed. A retired course obliges nobody who has not completed it.
 */
record Obligations(LocalDate day, ZoneId zone) {

    /** From when on somebody has to, and until when. */
    private record Span(LocalDate since, LocalDate due, boolean newHire) {}

    /**
     * The completion that counts, and by when it had to be or has to be renewed.
     *
     * @param validUntil last day on which it counts; for ever if absent
     */
    private record Judged(
            @Nullable Completion completion,
            LocalDate due,
            @Nullable LocalDate validUntil) {

        boolean countsOn(LocalDate day) {
            return completion != null && (validUntil == null || !validUntil.isBefore(day));
        }
    }

    /** Empty if the person need not complete the course and never was asked to. */
    Optional<Obligation> of(Course course, PersonRecord person, @Nullable Training training) {
        var revision = course.revisionOn(day);
        var term = person.termOn(day);
        if (revision.isEmpty() || term.isEmpty()) return Optional.empty();
        return obligation(course, revision.get(), person, term.get(), training);
    }

    private Optional<Obligation> obligation(
            Course course, Revision revision, PersonRecord person, Term term, @Nullable Training training) {
        var demand = Optional.ofNullable(training).flatMap(known -> known.demandOn(day));
        var span = span(course, revision, person, term, demand.orElse(null));
        if (span.isEmpty()) return Optional.empty();
        var counted = training == null ? List.<Completion>of() : counted(course, revision, training);
        var judged = judged(counted, revision, span.get());
        if (course.isRetiredOn(day) && !judged.countsOn(day)) return Optional.empty();
        return Optional.of(made(course, revision, person, span.get(), demand.orElse(null), training, judged));
    }

    private Obligation made(
            Course course,
            Revision revision,
            PersonRecord person,
            Span span,
            @Nullable Demand demand,
            @Nullable Training training,
            Judged judged) {
        return new Obligation(
                course,
                revision,
                person.code(),
                person.nearestPost(day),
                span.since(),
                judged.due(),
                span.newHire(),
                demand,
                training,
                judged.completion(),
                judged.validUntil(),
                day,
                zone);
    }

    /** Where completions count for ever the first one settles it; otherwise the last, which was due when the one before it ended. */
    private Judged judged(List<Completion> counted, Revision revision, Span span) {
        if (counted.isEmpty()) return new Judged(null, span.due(), null);
        var last = counted.getLast();
        var until = validUntil(last, revision);
        if (until == null) return new Judged(counted.getFirst(), span.due(), null);
        if (until.isBefore(day)) return new Judged(last, renewalDue(until, span), until);
        var before = counted.size() == 1 ? null : validUntil(counted.get(counted.size() - 2), revision);
        return new Judged(last, before == null ? span.due() : renewalDue(before, span), until);
    }

    /** A renewal is due when the validity ends, unless the person came under the course later than that. */
    private static LocalDate renewalDue(LocalDate validUntil, Span span) {
        return validUntil.isBefore(span.since()) ? span.due() : validUntil;
    }

    private static @Nullable LocalDate validUntil(Completion completion, Revision revision) {
        var months = revision.plan().validMonths();
        return months == null ? null : completion.on().plusMonths(months);
    }

    /** In order of their days. */
    private List<Completion> counted(Course course, Revision revision, Training training) {
        int first = course.countingSince(revision).number();
        return training.completions().stream()
                .filter(completion -> completion.countsOn(day) && completion.revision() >= first)
                .sorted(Comparator.comparing(Completion::on).thenComparingInt(Completion::number))
                .toList();
    }

    private Optional<Span> span(
            Course course, Revision revision, PersonRecord person, Term term, @Nullable Demand demand) {
        var byAudience = byAudience(course, revision, person, term);
        if (demand == null) return byAudience;
        boolean newHire = byAudience.map(Span::newHire).orElse(false);
        if (demand.due() != null) return Optional.of(new Span(demand.on(), demand.due(), newHire));
        return byAudience.or(() -> Optional.of(new Span(demand.on(), demand.on(), false)));
    }

    private Optional<Span> byAudience(Course course, Revision revision, PersonRecord person, Term term) {
        var audience = revision.plan().audience();
        int days = revision.plan().days();
        var applies = latest(course.appliesFrom(revision), countsFrom(course, revision));
        boolean newHires = audience.kind() == AudienceKind.ALL_NEW_HIRES;
        if (newHires && term.hiredOn().plusDays(days).isBefore(applies)) return Optional.empty();
        return cameUnder(revision, term)
                .map(came -> latest(came, applies))
                .filter(since -> !since.isAfter(day) && !course.isRetiredOn(since))
                .map(since -> new Span(since, paused(since, days, person), newHires));
    }

    /** When earlier completions ceased to count, everybody has to anew. */
    private static LocalDate countsFrom(Course course, Revision revision) {
        var since = course.countingSince(revision);
        return since.number() == 1 ? LocalDate.MIN : since.on();
    }

    /** The day since when the person has belonged to the audience without a break; empty if he does not on the day. */
    private Optional<LocalDate> cameUnder(Revision revision, Term term) {
        var audience = revision.plan().audience();
        var posts = term.posts().stream()
                .filter(post -> !post.from().isAfter(day))
                .sorted(Comparator.comparing(Assignment::from))
                .toList();
        LocalDate since = null;
        for (var post : posts) {
            if (!audience.includes(post.department(), post.level())) since = null;
            else if (since == null) since = post.from();
        }
        return Optional.ofNullable(since);
    }

    /** The last of so many days from {@code since}, days of absence not counted. */
    private LocalDate paused(LocalDate since, int days, PersonRecord person) {
        var due = since.plusDays(days);
        var absences = person.absences().stream()
                .sorted(Comparator.comparing(PersonRecord.Absence::from))
                .toList();
        for (var absence : absences) {
            var from = latest(absence.from(), since);
            var last = absence.until() == null ? latest(day, from) : absence.until();
            if (from.isAfter(due) || last.isBefore(from)) continue;
            due = due.plusDays(ChronoUnit.DAYS.between(from, last) + 1);
        }
        return due;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
