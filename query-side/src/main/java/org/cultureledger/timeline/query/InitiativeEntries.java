package org.cultureledger.timeline.query;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/** What is told of initiatives. */
final class InitiativeEntries {

    private final InitiativeEvent event;
    private final Recorded at;
    private final Rows<TimelineEntry> rows;

    private InitiativeEntries(InitiativeEvent event, Recorded at, Rows<TimelineEntry> rows) {
        this.event = event;
        this.at = at;
        this.rows = rows;
    }

    static void apply(InitiativeEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var entry = new InitiativeEntries(event, at, rows).entry();
        rows.put(entry.key(), entry);
    }

    private TimelineEntry entry() {
        return switch (event) {
            case InitiativePlanned it -> planned(it);
            case InitiativeAmended it -> amended(it);
            case InitiativeHandedOver it ->
                told("%s was handed over to %s from %s: %s".formatted(title(), name(it.to()), it.from(), it.reason()))
                        .naming(it.to());
            case MilestoneAdded it ->
                remember(
                                "milestone",
                                it.milestone(),
                                it.title(),
                                part(
                                        "milestone",
                                        it.milestone(),
                                        "Milestone “%s” of %s was promised for %s"
                                                .formatted(it.title(), title(), it.due())))
                        .naming(it.owner());
            case MilestoneAmended it ->
                remember(
                        "milestone",
                        it.milestone(),
                        it.title(),
                        part(
                                "milestone",
                                it.milestone(),
                                "%s was corrected: %s".formatted(milestone(it.milestone()), it.reason())));
            case MilestoneRescheduled it ->
                part(
                                "milestone",
                                it.milestone(),
                                "%s was moved to %s: %s"
                                        .formatted(milestone(it.milestone()), it.due(), words(it.reason())))
                        .naming(it.approvedBy());
            case RescheduleConfirmed it ->
                part(
                                "milestone",
                                it.milestone(),
                                "%s confirmed the move of %s".formatted(name(it.by()), milestone(it.milestone())))
                        .naming(it.by());
            case InitiativeReplanned it -> told(replanned(it)).naming(it.approvedBy());
            case MilestoneCompleted it ->
                part("milestone", it.milestone(), milestone(it.milestone()) + " was completed");
            case CompletionConfirmed it ->
                part(
                                "milestone",
                                it.milestone(),
                                "%s confirmed that %s was completed"
                                        .formatted(name(it.by()), milestone(it.milestone())))
                        .naming(it.by());
            case MilestoneReopened it ->
                part(
                        "milestone",
                        it.milestone(),
                        "%s was reopened: %s".formatted(milestone(it.milestone()), it.reason()));
            case MilestoneDropped it ->
                part(
                        "milestone",
                        it.milestone(),
                        "%s was dropped: %s".formatted(milestone(it.milestone()), it.reason()));
            case MilestoneHandedOver it ->
                part(
                                "milestone",
                                it.milestone(),
                                "%s was handed over to %s from %s: %s"
                                        .formatted(milestone(it.milestone()), name(it.to()), it.from(), it.reason()))
                        .naming(it.to());
            case HealthReported it ->
                told("%s was reported %s%s".formatted(title(), words(it.health()), comment(it.comment())))
                        .shownTo(it.disclosure());
            case ObstacleRaised it ->
                remember(
                        "obstacle",
                        it.obstacle(),
                        it.description(),
                        part(
                                        "obstacle",
                                        it.obstacle(),
                                        "%s met an obstacle (%s): %s"
                                                .formatted(title(), words(it.kind()), it.description()))
                                .shownTo(it.disclosure()));
            case ObstacleCleared it -> cleared(it);
            case Escalated it ->
                remember(
                        "escalation",
                        it.escalation(),
                        it.needed(),
                        part(
                                        "escalation",
                                        it.escalation(),
                                        "%s asked %s for “%s” by %s"
                                                .formatted(title(), name(it.from()), it.needed(), it.by()))
                                .naming(it.from()));
            case EscalationHandedOver it ->
                part(
                                "escalation",
                                it.escalation(),
                                "“%s” was handed over to %s from %s: %s"
                                        .formatted(
                                                subject("escalation", it.escalation())
                                                        .title(),
                                                name(it.to()),
                                                it.from(),
                                                it.reason()))
                        .naming(it.to());
            case EscalationAnswered it ->
                part(
                        "escalation",
                        it.escalation(),
                        "“%s” was answered: %s"
                                .formatted(
                                        subject("escalation", it.escalation()).title(), it.answer()));
            case AnswerConfirmed it ->
                part(
                                "escalation",
                                it.escalation(),
                                "%s confirmed the answer to “%s”"
                                        .formatted(
                                                name(it.by()),
                                                subject("escalation", it.escalation())
                                                        .title()))
                        .naming(it.by());
            case InitiativeClosed it -> told("%s was closed: %s".formatted(title(), it.outcome()));
            case InitiativeCancelled it -> told("%s was cancelled: %s".formatted(title(), it.reason()));
            case EffectMeasured it ->
                told("%s was measured to have moved KPI %s by %s, with %s confidence"
                        .formatted(title(), it.kpi().code(), it.effect().toPlainString(), words(it.confidence())));
        };
    }

    private TimelineEntry planned(InitiativePlanned it) {
        var plan = it.plan();
        rememberPlan(plan);
        return told("%s was planned, from %s to %s".formatted(title(), plan.start(), plan.finish()))
                .naming(it.owner());
    }

    private TimelineEntry amended(InitiativeAmended it) {
        rememberPlan(it.plan());
        return told("%s was corrected: %s".formatted(title(), it.reason()));
    }

    private void rememberPlan(InitiativePlan plan) {
        var subject = blank(plan.title(), "").in(plan.departments()).about(plan.advances());
        Subjects.remember(rows, event.initiative(), "", subject);
    }

    private String replanned(InitiativeReplanned it) {
        var moves = it.moves().stream()
                .map(move -> "%s to %s".formatted(milestone(move.milestone()), move.due()))
                .collect(Collectors.joining(", "));
        return "%s was replanned, %s: %s".formatted(title(), moves, words(it.reason()));
    }

    /** Whoever may not see the obstacle does not see that it is gone. */
    private TimelineEntry cleared(ObstacleCleared it) {
        var obstacle = subject("obstacle", it.obstacle());
        return part(
                        "obstacle",
                        it.obstacle(),
                        "%s cleared the obstacle “%s”: %s".formatted(title(), obstacle.title(), it.how()))
                .shownTo(obstacle.disclosure());
    }

    /** An entry about the initiative as a whole. */
    private TimelineEntry told(String sentence) {
        return blank(sentence, "").like(Subjects.of(rows, event.initiative(), ""));
    }

    /** An entry about a part of it. */
    private TimelineEntry part(String kind, Code code, String sentence) {
        return blank(sentence, "/%ss/%s".formatted(kind, code)).like(Subjects.of(rows, event.initiative(), ""));
    }

    private TimelineEntry blank(String sentence, String path) {
        var initiative = event.initiative();
        var link = "%s/initiatives/%s%s".formatted(Reading.address(initiative.programId()), initiative.code(), path);
        return TimelineEntry.of(event, at, initiative.programId(), link, sentence);
    }

    private TimelineEntry remember(String kind, Code code, String title, TimelineEntry entry) {
        Subjects.remember(rows, event.initiative(), kind + "/" + code, entry.titled(title));
        return entry;
    }

    private TimelineEntry subject(String kind, Code code) {
        return Subjects.of(rows, event.initiative(), kind + "/" + code);
    }

    private String title() {
        return "Initiative “%s”"
                .formatted(Subjects.of(rows, event.initiative(), "").title());
    }

    private String milestone(Code code) {
        return "Milestone “%s”".formatted(subject("milestone", code).title());
    }

    private static String name(PersonId person) {
        return person.code().value();
    }

    private static String words(SlipReason reason) {
        return "%s (%s)".formatted(reason.words(), words(reason.category()));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String comment(@Nullable String words) {
        return words == null ? "" : ": " + words;
    }
}
