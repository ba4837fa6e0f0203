package org.cultureledger.overview.query;

import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_MEMBER;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.LEADER;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.access.Role;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.commitment.query.Done;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.overview.query.MyWork.Confirmation;
import org.cultureledger.overview.query.MyWork.Kind;
import org.cultureledger.program.query.LeadershipRecord;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.cultureledger.training.query.Training;
import org.springframework.stereotype.Component;

/**
 * What others ask a person to confirm: all that names the person and, where whoever asks is that person, completions that
 * were recorded late and wait for somebody of his roles to bear witness. Those of his own he cannot confirm.
 */
@Component
final class AskedConfirmations {

    /** Who may bear witness to a completion recorded late, as the commands have it. */
    private static final Set<Role> OF_MILESTONES = Set.of(PROGRAM_MANAGER, EXECUTIVE);

    private static final Set<Role> OF_FOLLOW_UPS =
            Set.of(COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER, PROGRAM_MANAGER, EXECUTIVE);

    private static final Set<Role> OF_TRAININGS = Set.of(PROGRAM_MANAGER, LEADER, EXECUTIVE);

    private final ViewOf<LeadershipRecord> acts;
    private final ViewOf<Training> trainings;

    AskedConfirmations(ViewOf<LeadershipRecord> acts, ViewOf<Training> trainings) {
        this.acts = acts;
        this.trainings = trainings;
    }

    /** The views that a question has to be over, beside those of the commitments. */
    List<ViewOf<?>> views() {
        return List.of(acts, trainings);
    }

    /** @param tracked every commitment of the programme */
    List<Confirmation> of(PersonId person, List<Tracked> tracked, Reading reading) {
        var named = Stream.of(moves(person, tracked), acts(person, reading), waivers(person, reading));
        var anybody = reading.rights().caller().is(person)
                ? Stream.of(completions(person, tracked, reading), trainings(person, reading))
                : Stream.<Stream<Confirmation>>empty();
        return Stream.concat(named, anybody).flatMap(some -> some).toList();
    }

    private static Stream<Confirmation> moves(PersonId approver, List<Tracked> tracked) {
        return tracked.stream().flatMap(it -> move(it, approver).stream());
    }

    /** The last move that waits for the word of this person; the one before waits next. */
    private static Optional<Confirmation> move(Tracked tracked, PersonId approver) {
        var promises = tracked.promised().standing().promises();
        for (int i = promises.size() - 2; i >= 0; i--) {
            var move = promises.get(i).move();
            if (move != null && !move.confirmed() && approver.code().value().equals(move.by())) {
                var title = "%s, moved to %s"
                        .formatted(tracked.item().title(), promises.get(i + 1).due());
                var link = tracked.item().link();
                return Optional.of(
                        new Confirmation(Kind.MOVE, title, move.on(), link, link + "/reschedulings/confirmation"));
            }
        }
        return Optional.empty();
    }

    private Stream<Confirmation> acts(PersonId witness, Reading reading) {
        var day = reading.moment().on();
        return reading.of(acts).all().stream()
                .map(Version::row)
                .filter(act -> witness.code().value().equals(act.witness()))
                .filter(act -> !act.on().isAfter(day) && act.isUnconfirmedOn(day))
                .map(act -> act(act, "%s/leadership-acts/%d".formatted(reading.address(), act.number())));
    }

    private static Confirmation act(LeadershipRecord act, String link) {
        var kind = act.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Confirmation(
                Kind.LEADERSHIP_ACT, "%s: %s".formatted(act.person(), kind), act.on(), link, link + "/confirmation");
    }

    /** Whoever is named as approver is told of whom, although he may not see that person's training otherwise. */
    private Stream<Confirmation> waivers(PersonId approver, Reading reading) {
        var day = reading.moment().on();
        return reading.counting(trainings).all().stream()
                .map(Version::row)
                .flatMap(row -> row
                        .demandOn(day)
                        .filter(demand ->
                                approver.code().value().equals(demand.approvedBy()) && demand.isUnconfirmedOn(day))
                        .map(demand -> new Confirmation(
                                Kind.WAIVER,
                                "%s need not complete %s".formatted(row.person(), row.course()),
                                demand.on(),
                                link(row, reading),
                                link(row, reading) + "/waiver/confirmation"))
                        .stream());
    }

    private static Stream<Confirmation> completions(PersonId witness, List<Tracked> tracked, Reading reading) {
        return tracked.stream()
                .map(Tracked::item)
                .filter(CommitmentItem::unconfirmed)
                .filter(item -> !witness.code().value().equals(item.owner()))
                .filter(item -> reading.rights().holdsOneOf(witnesses(item.kind())))
                .map(item -> new Confirmation(
                        Kind.COMPLETION,
                        item.title(),
                        item.doneOn() == null ? item.due() : item.doneOn(),
                        item.link(),
                        item.link() + completion(item.kind()) + "/confirmation"));
    }

    private static Set<Role> witnesses(CommitmentKind kind) {
        return switch (kind) {
            case MILESTONE, ESCALATION -> OF_MILESTONES;
            case FOLLOW_UP, OUTCOME_REVIEW -> OF_FOLLOW_UPS;
            case TRAINING, TARGET -> Set.of();
        };
    }

    /** The first review of a decision is the one that keeps the promise. */
    private static String completion(CommitmentKind kind) {
        return switch (kind) {
            case OUTCOME_REVIEW -> "/outcome-reviews/1";
            case ESCALATION -> "/answer";
            case MILESTONE, FOLLOW_UP, TRAINING, TARGET -> "/completion";
        };
    }

    private Stream<Confirmation> trainings(PersonId witness, Reading reading) {
        if (!reading.rights().holdsOneOf(OF_TRAININGS)) return Stream.empty();
        return reading.of(trainings).all().stream()
                .map(Version::row)
                .filter(row -> !row.person().equals(witness.code().value()))
                .flatMap(row -> row.completions().stream()
                        .filter(done -> waitsForWitness(done, reading))
                        .map(done -> new Confirmation(
                                Kind.TRAINING,
                                "%s completed %s".formatted(row.person(), row.course()),
                                done.on(),
                                link(row, reading),
                                "%s/completions/%d/confirmation".formatted(link(row, reading), done.number()))));
    }

    private static boolean waitsForWitness(Training.Completion done, Reading reading) {
        var moment = reading.moment();
        return done.countsOn(moment.on())
                && Done.recorded(
                                done.on(),
                                done.recordedAt(),
                                done.isConfirmedOn(moment.on()),
                                moment.zone(),
                                reading.facts().adoptedOn())
                        .unconfirmed();
    }

    private static String link(Training row, Reading reading) {
        return "%s/courses/%s/trainings/%s".formatted(reading.address(), row.course(), row.person());
    }
}
