package org.cultureledger.council.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.council.Vote;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * A decision, with what changes from day to day kept in the order of recording.
 *
 * @param council code of the council that took it
 * @param recordedFor the day of the act that recorded it
 * @param followUps by code, with what came of them; their dates are told by the commitments
 * @param supersedes the decisions whose place it took
 * @param noFollowUps words that nothing needs to be done; what is assigned afterwards takes them back
 * @param version place of the last event in the decision's stream, from 0
 */
public record Decision(
        String program,
        String number,
        String council,
        LocalDate recordedFor,
        Resolution resolution,
        List<Vote> votes,
        List<Superseded> supersedes,
        Regularity regularity,
        @Nullable Ratification ratification,
        @Nullable Ending ending,
        List<Note> noFollowUps,
        List<Task> followUps,
        List<Review> reviews,
        Disclosure disclosure,
        long version)
        implements Disclosed {

    /** @param meeting the meeting at which it was ratified */
    public record Ratification(
            LocalDate on, String reason, @Nullable String meeting) {}

    /**
     * @param from first day on which it no longer held
     * @param by number of the decision that took its place; absent if it was revoked
     */
    public record Ending(
            LocalDate from, @Nullable String by, @Nullable String reason) {}

    /** @param on day from which it was known */
    public record Superseded(String number, LocalDate on) {}

    /**
     * @param on day on which it was assigned
     * @param completion absent as long as it was not completed
     */
    public record Task(
            String code,
            LocalDate on,
            long position,
            @Nullable Outcome completion) {}

    /** What came of a follow-up. */
    public record Outcome(LocalDate on, String words) {}

    public record Note(LocalDate on, long position, String words) {}

    public record Review(
            LocalDate on,
            ReviewedOutcome outcome,
            List<Evidence> evidence,
            @Nullable String learning) {

        public Review {
            evidence = List.copyOf(evidence);
        }
    }

    public Decision {
        votes = List.copyOf(votes);
        supersedes = List.copyOf(supersedes);
        noFollowUps = List.copyOf(noFollowUps);
        followUps = List.copyOf(followUps);
        reviews = List.copyOf(reviews);
    }

    static Decision recorded(DecisionRecorded it, LocalDate on) {
        return new Decision(
                it.decision().programId().code().value(),
                it.decision().number(),
                it.council().code().value(),
                on,
                it.resolution(),
                it.votes(),
                it.supersedes().stream()
                        .map(other -> new Superseded(other.number(), on))
                        .toList(),
                it.regularity(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                it.disclosure(),
                0);
    }

    /** Empty if it was not yet taken on that day. */
    public Optional<DecisionState> stateOn(LocalDate day) {
        if (resolution.decidedOn().isAfter(day)) return Optional.empty();
        if (ending != null && !ending.from().isAfter(day))
            return Optional.of(ending.by() == null ? DecisionState.REVOKED : DecisionState.SUPERSEDED);
        return Optional.of(
                resolution.holdsFrom().isAfter(day) ? DecisionState.NOT_YET_IN_FORCE : DecisionState.IN_FORCE);
    }

    /** What was wrong with how it came about and had not been settled by that day. */
    public List<Irregularity> irregularOn(LocalDate day) {
        return ratifiedOn(day).isPresent() ? List.of() : regularity.irregularities();
    }

    /** The ratification, if it had been given by that day. */
    public Optional<Ratification> ratifiedOn(LocalDate day) {
        return Optional.ofNullable(ratification).filter(given -> !given.on().isAfter(day));
    }

    /** What took its place or took it back, if that had happened by that day. */
    public Optional<Ending> endedOn(LocalDate day) {
        return Optional.ofNullable(ending).filter(end -> !end.from().isAfter(day));
    }

    /** The reviews of what came of it, made by that day. */
    public List<Review> reviewsBy(LocalDate day) {
        return reviews.stream().filter(review -> !review.on().isAfter(day)).toList();
    }

    /** Numbers of the decisions whose place it was known to have taken by that day. */
    public List<String> supersededOn(LocalDate day) {
        return supersedes.stream()
                .filter(other -> !other.on().isAfter(day))
                .map(Superseded::number)
                .toList();
    }

    /** Why nothing needs to be done, if that was said by that day and nothing was assigned since. */
    public Optional<Note> noFollowUpOn(LocalDate day) {
        return noFollowUps.stream()
                .filter(note -> !note.on().isAfter(day))
                .reduce((_, later) -> later)
                .filter(note -> followUps.stream()
                        .noneMatch(task ->
                                task.position() > note.position() && !task.on().isAfter(day)));
    }

    /** What had come of a follow-up by that day. */
    public Optional<String> outcomeOf(String followUp, LocalDate day) {
        return followUps.stream()
                .filter(task -> task.code().equals(followUp))
                .flatMap(task -> Stream.ofNullable(task.completion()))
                .filter(outcome -> !outcome.on().isAfter(day))
                .map(Outcome::words)
                .findFirst();
    }

    /** Whether somebody should have reviewed it before that day and nobody has. */
    public boolean isReviewOverdueOn(LocalDate day) {
        return resolution.reviewDue().isBefore(day) && reviewsBy(day).isEmpty();
    }

    Decision with(Resolution corrected) {
        return copy(corrected, supersedes, ratification, ending, noFollowUps, followUps, reviews, disclosure);
    }

    /** A ratification settles nothing that is found wrong only now. */
    Decision judged(Regularity anew) {
        return new Decision(
                program,
                number,
                council,
                recordedFor,
                resolution,
                votes,
                supersedes,
                anew,
                anew.isWorseThan(regularity) ? null : ratification,
                ending,
                noFollowUps,
                followUps,
                reviews,
                disclosure,
                version);
    }

    Decision with(Disclosure readers) {
        return copy(resolution, supersedes, ratification, ending, noFollowUps, followUps, reviews, readers);
    }

    Decision with(Ratification given) {
        return copy(resolution, supersedes, given, ending, noFollowUps, followUps, reviews, disclosure);
    }

    Decision with(Ending end) {
        return copy(resolution, supersedes, ratification, end, noFollowUps, followUps, reviews, disclosure);
    }

    Decision with(Review review) {
        return copy(
                resolution,
                supersedes,
                ratification,
                ending,
                noFollowUps,
                followUps,
                appended(reviews, review),
                disclosure);
    }

    Decision superseding(Superseded other) {
        return copy(
                resolution,
                appended(supersedes, other),
                ratification,
                ending,
                noFollowUps,
                followUps,
                reviews,
                disclosure);
    }

    Decision followedUpBy(Task task) {
        return copy(
                resolution,
                supersedes,
                ratification,
                ending,
                noFollowUps,
                appended(followUps, task),
                reviews,
                disclosure);
    }

    Decision completed(String code, Outcome outcome) {
        var tasks = followUps.stream()
                .map(task -> task.code().equals(code) ? new Task(code, task.on(), task.position(), outcome) : task)
                .toList();
        return copy(resolution, supersedes, ratification, ending, noFollowUps, tasks, reviews, disclosure);
    }

    Decision needingNothing(Note why) {
        return copy(
                resolution,
                supersedes,
                ratification,
                ending,
                appended(noFollowUps, why),
                followUps,
                reviews,
                disclosure);
    }

    Decision at(long sequence) {
        return new Decision(
                program,
                number,
                council,
                recordedFor,
                resolution,
                votes,
                supersedes,
                regularity,
                ratification,
                ending,
                noFollowUps,
                followUps,
                reviews,
                disclosure,
                sequence);
    }

    private Decision copy(
            Resolution what,
            List<Superseded> replaced,
            @Nullable Ratification given,
            @Nullable Ending end,
            List<Note> nothingNeeded,
            List<Task> promised,
            List<Review> reviewed,
            Disclosure readers) {
        return new Decision(
                program,
                number,
                council,
                recordedFor,
                what,
                votes,
                replaced,
                regularity,
                given,
                end,
                nothingNeeded,
                promised,
                reviewed,
                readers,
                version);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
