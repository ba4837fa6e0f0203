package org.cultureledger.training.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.commitment.query.Done;
import org.cultureledger.commitment.query.Drop;
import org.cultureledger.commitment.query.Standing;
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
 *
 * @param adoptedOn since when the programme is kept here
 */
record Obligations(LocalDate day, ZoneId zone, @Nullable LocalDate adoptedOn) {

    /** From when on somebody has to, and until when. */
    private record Span(LocalDate since, LocalDate due, boolean newHire) {}

    /** Empty if the person need not complete the course and never was asked to. */
    Optional<Obligation> of(Course course, PersonRecord person, @Nullable Training training) {
        var revision = course.revisionOn(day);
        var term = person.termOn(day);
        if (revision.isEmpty() || term.isEmpty()) return Optional.empty();
        return obligation(course, revision.get(), person, term.get(), training);
    }

    private Optional<Obligation> obligation(
            Course course, Revision revision, PersonRecord person, Term term, @Nullable Training training) {
        var span = byAudience(course, revision, person, term);
        var demands = training == null ? List.<Demand>of() : training.demandsOn(day);
        if (span.isEmpty() && demands.isEmpty()) return Optional.empty();
        var counted = training == null ? List.<Completion>of() : counted(course, revision, training);
        var round = Round.of(counted, revision.plan().validMonths(), countsFrom(course, revision), day);
        if (course.isRetiredOn(day) && !round.isDone()) return Optional.empty();
        var first = span.map(it -> round.first(it.since(), it.due())).orElseGet(round::renewal);
        var promises = round.promises(first, demands, done(round));
        return Optional.of(new Obligation(
                course,
                revision,
                person.code(),
                person.nearestPost(day),
                span.map(Span::since).orElseGet(() -> promises.getFirst().made()),
                span.map(Span::newHire).orElse(false),
                demands.isEmpty() ? null : demands.getLast(),
                training,
                round.completion(),
                round.validUntil(),
                new Standing(day, person.code(), promises, waived(demands), adoptedOn)));
    }

    private @Nullable Done done(Round round) {
        var completion = round.completion();
        if (completion == null || !round.isDone()) return null;
        boolean confirmed = completion.isConfirmedOn(day);
        return Done.recorded(completion.on(), completion.recordedAt(), confirmed, zone, adoptedOn);
    }

    /** A waiver counts as dropping the obligation, and as breaking no promise once its approver has confirmed it. */
    private @Nullable Drop waived(List<Demand> demands) {
        if (demands.isEmpty() || !demands.getLast().isWaiver()) return null;
        var waiver = demands.getLast();
        return new Drop(waiver.on(), waiver.isConfirmedOn(day));
    }

    /** In order of their days. */
    private List<Completion> counted(Course course, Revision revision, Training training) {
        int first = course.countingSince(revision).number();
        return training.completions().stream()
                .filter(completion -> completion.countsOn(day) && completion.revision() >= first)
                .sorted(Comparator.comparing(Completion::on).thenComparingInt(Completion::number))
                .toList();
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

    /** The last of so many days from {@code since}, days of absence not counted, however often they were recorded. */
    private LocalDate paused(LocalDate since, int days, PersonRecord person) {
        var due = since.plusDays(days);
        var counted = since.minusDays(1);
        var absences = person.absences().stream()
                .sorted(Comparator.comparing(PersonRecord.Absence::from))
                .toList();
        for (var absence : absences) {
            var from = latest(absence.from(), counted.plusDays(1));
            var last = absence.until() == null ? latest(day, from) : absence.until();
            if (from.isAfter(due) || last.isBefore(from)) continue;
            due = due.plusDays(ChronoUnit.DAYS.between(from, last) + 1);
            counted = last;
        }
        return due;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
