package org.cultureledger.timeline.query;

import java.util.Locale;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionDisclosed;
import org.cultureledger.council.DecisionEvent.DecisionRatified;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpConfirmed;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.council.DecisionEvent.FollowUpNotNeeded;
import org.cultureledger.council.DecisionEvent.FollowUpRescheduled;
import org.cultureledger.council.DecisionEvent.OutcomeReviewConfirmed;
import org.cultureledger.council.DecisionEvent.OutcomeReviewed;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;

/** What is told of decisions. Whoever may not see a decision today sees none of its entries, old ones included. */
final class DecisionEntries {

    private final DecisionEvent event;
    private final Recorded at;
    private final Rows<TimelineEntry> rows;

    private DecisionEntries(DecisionEvent event, Recorded at, Rows<TimelineEntry> rows) {
        this.event = event;
        this.at = at;
        this.rows = rows;
    }

    static void apply(DecisionEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var entries = new DecisionEntries(event, at, rows);
        var entry = entries.entry();
        rows.put(entry.key(), entry);
        rows.put(entries.told(at.sequence()), entry);
    }

    private TimelineEntry entry() {
        return switch (event) {
            case DecisionRecorded it -> recorded(it);
            case DecisionAmended it -> amended(it);
            case DecisionDisclosed it -> disclosed(it.disclosure());
            case DecisionRatified it -> whole("%s was ratified: %s".formatted(title(), it.reason()));
            case DecisionSuperseded it ->
                whole("%s was superseded by %s from %s"
                        .formatted(title(), it.by().number(), it.from()));
            case SupersessionRecorded it ->
                whole("%s took the place of %s: %s"
                        .formatted(title(), it.supersedes().number(), it.reason()));
            case DecisionRevoked it -> whole("%s was revoked from %s: %s".formatted(title(), it.from(), it.reason()));
            case FollowUpAssigned it -> assigned(it);
            case FollowUpNotNeeded it -> whole("%s needs no follow-up: %s".formatted(title(), it.reason()));
            case FollowUpRescheduled it ->
                part(it.followUp(), "%s was moved to %s: %s".formatted(followUp(it.followUp()), it.due(), it.reason()));
            case FollowUpHandedOver it ->
                part(
                                it.followUp(),
                                "%s was handed over to %s from %s: %s"
                                        .formatted(followUp(it.followUp()), code(it.to()), it.from(), it.reason()))
                        .naming(it.to());
            case FollowUpCompleted it ->
                part(it.followUp(), "%s was completed: %s".formatted(followUp(it.followUp()), it.outcome()));
            case FollowUpConfirmed it ->
                part(
                                it.followUp(),
                                "%s confirmed that %s was completed".formatted(code(it.by()), followUp(it.followUp())))
                        .naming(it.by());
            case FollowUpDropped it ->
                part(it.followUp(), "%s was dropped: %s".formatted(followUp(it.followUp()), it.reason()));
            case OutcomeReviewed it ->
                whole("%s was reviewed: it %s%s"
                        .formatted(title(), outcome(it), it.learning() == null ? "" : ". " + it.learning()));
            case OutcomeReviewConfirmed it ->
                whole("%s confirmed review %d of %s".formatted(code(it.by()), it.review(), title()))
                        .naming(it.by());
        };
    }

    private TimelineEntry recorded(DecisionRecorded it) {
        var resolution = it.resolution();
        var subject = blank(resolution.title(), "").about(resolution.advances()).shownTo(it.disclosure());
        Subjects.remember(rows, it.decision(), "", subject);
        var irregular = it.regularity().irregular() ? ", irregularly" : "";
        return whole("%s was taken on %s%s".formatted(title(), resolution.decidedOn(), irregular));
    }

    private TimelineEntry amended(DecisionAmended it) {
        var subject = subject("");
        var elements = it.correction().advances();
        var title = it.correction().title();
        var corrected = title == null ? subject : subject.titled(title);
        Subjects.remember(rows, it.decision(), "", elements == null ? corrected : corrected.about(elements));
        return whole("%s was corrected: %s".formatted(title(), it.reason()));
    }

    private TimelineEntry disclosed(Disclosure readers) {
        Subjects.remember(rows, event.decision(), "", subject("").shownTo(readers));
        for (long earlier = 0; earlier < at.sequence(); earlier++)
            rows.change(rows.get(told(earlier)).key(), entry -> entry.shownTo(readers));
        var until = readers.embargoUntil() == null ? "" : ", to others after " + readers.embargoUntil();
        return whole("%s may be read by %s%s".formatted(title(), words(readers.audience()), until));
    }

    private TimelineEntry assigned(FollowUpAssigned it) {
        var followUp = it.followUp();
        Subjects.remember(rows, it.decision(), followUp.code().value(), blank(followUp.action(), ""));
        return part(
                        followUp.code(),
                        "%s of %s was promised for %s by %s"
                                .formatted(followUp(followUp.code()), title(), followUp.due(), code(followUp.owner())))
                .naming(followUp.owner());
    }

    /** An entry about the decision as a whole. */
    private TimelineEntry whole(String sentence) {
        return blank(sentence, "").like(subject(""));
    }

    /** An entry about one follow-up. */
    private TimelineEntry part(Code followUp, String sentence) {
        return blank(sentence, "/follow-ups/" + followUp).like(subject(""));
    }

    private TimelineEntry blank(String sentence, String path) {
        var decision = event.decision();
        var link = "%s/decisions/%s%s".formatted(Reading.address(decision.programId()), decision.number(), path);
        return TimelineEntry.of(event, at, decision.programId(), link, sentence);
    }

    private TimelineEntry subject(String part) {
        return Subjects.of(rows, event.decision(), part);
    }

    private String title() {
        return "Decision %s “%s”"
                .formatted(event.decision().number(), subject("").title());
    }

    private String followUp(Code code) {
        return "Follow-up “%s”".formatted(subject(code.value()).title());
    }

    /** Where an entry of the decision is found again, by its place in the decision's stream. Belongs to no programme. */
    private String told(long sequence) {
        return ".told/%s/%d".formatted(event.decision(), sequence);
    }

    private static String outcome(OutcomeReviewed it) {
        return switch (it.outcome()) {
            case WORKED -> "worked";
            case MIXED -> "worked in part";
            case FAILED -> "failed";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String code(PersonId person) {
        return person.code().value();
    }
}
