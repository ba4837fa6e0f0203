package org.cultureledger.council.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.Irregularity;
import org.cultureledger.council.Regularity;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.council.Vote;
import org.cultureledger.kernel.DecisionId;
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
 * @param supersedes numbers of the decisions whose place it took
 * @param noFollowUp that nothing needs to be done
 * @param version place of the last event in the decision's stream, from 0
 */
public record Decision(
        String program,
        String number,
        String council,
        LocalDate recordedFor,
        Resolution resolution,
        List<Vote> votes,
        List<String> supersedes,
        Regularity regularity,
        @Nullable Ratification ratification,
        @Nullable Ending ending,
        @Nullable Note noFollowUp,
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

    /** @param outcome absent as long as it was not completed */
    public record Task(String code, @Nullable String outcome) {}

    public record Note(LocalDate on, String words) {}

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
                it.supersedes().stream().map(DecisionId::number).toList(),
                it.regularity(),
                null,
                null,
                null,
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

    /** Whether somebody should have reviewed it before that day and nobody has. */
    public boolean isReviewOverdueOn(LocalDate day) {
        return resolution.reviewDue().isBefore(day) && reviewsBy(day).isEmpty();
    }

    Decision with(Resolution corrected) {
        return copy(corrected, supersedes, ratification, ending, noFollowUp, followUps, reviews, disclosure);
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
                noFollowUp,
                followUps,
                reviews,
                disclosure,
                version);
    }

    Decision with(Disclosure readers) {
        return copy(resolution, supersedes, ratification, ending, noFollowUp, followUps, reviews, readers);
    }

    Decision with(Ratification given) {
        return copy(resolution, supersedes, given, ending, noFollowUp, followUps, reviews, disclosure);
    }

    Decision with(Ending end) {
        return copy(resolution, supersedes, ratification, end, noFollowUp, followUps, reviews, disclosure);
    }

    Decision with(Review review) {
        return copy(
                resolution,
                supersedes,
                ratification,
                ending,
                noFollowUp,
                followUps,
                appended(reviews, review),
                disclosure);
    }

    Decision superseding(String other) {
        return copy(
                resolution,
                appended(supersedes, other),
                ratification,
                ending,
                noFollowUp,
                followUps,
                reviews,
                disclosure);
    }

    Decision followedUpBy(String code) {
        return copy(
                resolution,
                supersedes,
                ratification,
                ending,
                null,
                appended(followUps, new Task(code, null)),
                reviews,
                disclosure);
    }

    Decision completed(String code, String outcome) {
        var tasks = followUps.stream()
                .map(task -> task.code().equals(code) ? new Task(code, outcome) : task)
                .toList();
        return copy(resolution, supersedes, ratification, ending, noFollowUp, tasks, reviews, disclosure);
    }

    Decision needingNothing(Note why) {
        return copy(resolution, supersedes, ratification, ending, why, followUps, reviews, disclosure);
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
                noFollowUp,
                followUps,
                reviews,
                disclosure,
                sequence);
    }

    private Decision copy(
            Resolution what,
            List<String> replaced,
            @Nullable Ratification given,
            @Nullable Ending end,
            @Nullable Note nothingNeeded,
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
