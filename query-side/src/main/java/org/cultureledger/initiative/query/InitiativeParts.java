package org.cultureledger.initiative.query;

import java.util.List;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.query.MilestoneNotes.Finding;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/**
 * What belongs to an initiative and is told beside it: words on milestones, health reports, obstacles. Each is a view of
 * its own, for each may be for other eyes. Keys are {@code <programme>/<initiative>/<code>}, of a report its sequence.
 */
final class InitiativeParts {

    static final View<MilestoneNotes> MILESTONES =
            View.of("milestone-notes", 2, MilestoneNotes.class).on(InitiativeEvent.class, InitiativeParts::milestone);

    static final View<HealthReport> HEALTH =
            View.of("health-reports", 1, HealthReport.class).on(InitiativeEvent.class, InitiativeParts::health);

    static final View<Obstacle> OBSTACLES =
            View.of("obstacles", 1, Obstacle.class).on(InitiativeEvent.class, InitiativeParts::obstacle);

    private InitiativeParts() {}

    private static void milestone(InitiativeEvent event, Recorded at, Rows<MilestoneNotes> rows) {
        switch (event) {
            case MilestoneAdded it -> rows.put(key(it, it.milestone()), added(it));
            case MilestoneAmended it -> rows.change(key(it, it.milestone()), row -> row.said(it.title(), it.proof()));
            case MilestoneCompleted it ->
                rows.change(key(it, it.milestone()), row -> row.then(new Finding(at.on(), it.evidence())));
            case MilestoneReopened it ->
                rows.change(key(it, it.milestone()), row -> row.then(new Finding(at.on(), List.of())));
            case InitiativePlanned _,
                    InitiativeAmended _,
                    InitiativeHandedOver _,
                    MilestoneRescheduled _,
                    RescheduleConfirmed _,
                    InitiativeReplanned _,
                    CompletionConfirmed _,
                    AnswerConfirmed _,
                    MilestoneDropped _,
                    MilestoneHandedOver _,
                    HealthReported _,
                    ObstacleRaised _,
                    ObstacleCleared _,
                    Escalated _,
                    EscalationHandedOver _,
                    EscalationAnswered _,
                    InitiativeClosed _,
                    InitiativeCancelled _,
                    EffectMeasured _ -> {}
        }
    }

    private static MilestoneNotes added(MilestoneAdded it) {
        return new MilestoneNotes(
                program(it), initiative(it), it.milestone().value(), it.title(), it.proof(), List.of());
    }

    private static void health(InitiativeEvent event, Recorded at, Rows<HealthReport> rows) {
        if (event instanceof HealthReported it)
            rows.put(
                    key(it, "%010d".formatted(at.sequence())),
                    new HealthReport(
                            program(it),
                            initiative(it),
                            at.on(),
                            at.position(),
                            it.health(),
                            it.comment(),
                            it.disclosure()));
    }

    private static void obstacle(InitiativeEvent event, Recorded at, Rows<Obstacle> rows) {
        if (event instanceof ObstacleRaised it)
            rows.put(
                    key(it, it.obstacle()),
                    new Obstacle(
                            program(it),
                            initiative(it),
                            it.obstacle().value(),
                            it.kind(),
                            it.description(),
                            at.on(),
                            null,
                            null,
                            it.disclosure()));
        else if (event instanceof ObstacleCleared it)
            rows.change(key(it, it.obstacle()), row -> row.cleared(at.on(), it.how()));
    }

    private static String key(InitiativeEvent event, Object part) {
        return "%s/%s/%s".formatted(program(event), initiative(event), part);
    }

    private static String program(InitiativeEvent event) {
        return event.initiative().programId().code().value();
    }

    private static String initiative(InitiativeEvent event) {
        return event.initiative().code().value();
    }
}
