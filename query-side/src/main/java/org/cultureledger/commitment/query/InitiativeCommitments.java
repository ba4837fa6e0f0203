package org.cultureledger.commitment.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/** The commitments of initiatives: milestones, and what is asked of others. */
final class InitiativeCommitments {

    private InitiativeCommitments() {}

    static void apply(InitiativeEvent event, Recorded at, Rows<Commitment> rows) {
        switch (event) {
            case InitiativePlanned it -> rows.put(plan(it.initiative()), planned(it, at));
            case InitiativeAmended it -> eachWithPlan(it.initiative(), rows, row -> row.of(departments(it.plan())));
            case InitiativeHandedOver it -> handOver(it, at, rows);
            case MilestoneAdded it -> add(it, at, rows);
            case MilestoneAmended it ->
                rows.change(milestone(it.initiative(), it.milestone()), row -> row.titled(it.title()));
            case MilestoneRescheduled it ->
                rows.change(milestone(it.initiative(), it.milestone()), row -> row.then(moved(it, at)));
            case RescheduleConfirmed it ->
                then(it.initiative(), it.milestone(), Step.moveConfirmed(at, it.move(), it.by()), rows);
            case InitiativeReplanned it -> replan(it, at, rows);
            case MilestoneCompleted it -> then(it.initiative(), it.milestone(), Step.completed(at), rows);
            case CompletionConfirmed it ->
                then(it.initiative(), it.milestone(), Step.completionConfirmed(at, it.by()), rows);
            case MilestoneReopened it -> then(it.initiative(), it.milestone(), Step.reopened(at, it.reason()), rows);
            case MilestoneDropped it -> then(it.initiative(), it.milestone(), Step.dropped(at, it.reason()), rows);
            case MilestoneHandedOver it ->
                rows.change(
                        milestone(it.initiative(), it.milestone()),
                        row -> row.following(false).then(Step.handedOver(at, it.to(), it.from(), it.reason())));
            case Escalated it -> escalate(it, at, rows);
            case EscalationHandedOver it ->
                rows.change(
                        escalation(it.initiative(), it.escalation()),
                        row -> row.then(Step.handedOver(at, it.to(), it.from(), it.reason())));
            case EscalationAnswered it ->
                rows.change(escalation(it.initiative(), it.escalation()), row -> row.then(Step.completed(at)));
            case AnswerConfirmed it ->
                rows.change(
                        escalation(it.initiative(), it.escalation()),
                        row -> row.then(Step.completionConfirmed(at, it.by())));
            case InitiativeCancelled it -> dropPending(it, at, rows);
            case HealthReported _, ObstacleRaised _, ObstacleCleared _, InitiativeClosed _, EffectMeasured _ -> {}
        }
    }

    private static Commitment planned(InitiativePlanned it, Recorded at) {
        return Commitment.plan(
                program(it.initiative()),
                it.plan().title(),
                departments(it.plan()),
                code(it.initiative()),
                address(it.initiative()),
                List.of(Step.promised(at, it.plan().finish(), code(it.owner()))));
    }

    private static void add(MilestoneAdded it, Recorded at, Rows<Commitment> rows) {
        var plan = rows.get(plan(it.initiative()));
        var key = milestone(it.initiative(), it.milestone());
        if (it.owner() != null) put(key, milestone(it, plan, at, code(it.owner())), it.initiative(), rows);
        else put(key, following(plan, milestone(it, plan, at, plan.ownerOn(at.on())), at), it.initiative(), rows);
    }

    private static Commitment milestone(MilestoneAdded it, Commitment plan, Recorded at, @Nullable String owner) {
        return Commitment.of(
                plan.program(),
                CommitmentKind.MILESTONE,
                it.title(),
                plan.departments(),
                plan.initiative(),
                plan.link() + "/milestones/" + it.milestone(),
                Step.promised(at, it.due(), owner));
    }

    /** Owned by whoever owns the plan, by what was recorded of days to come, too. */
    private static Commitment following(Commitment plan, Commitment part, Recorded at) {
        return plan.handedOverAfter(at.on()).stream()
                .reduce(part, Commitment::then, (_, last) -> last)
                .following(true);
    }

    private static void escalate(Escalated it, Recorded at, Rows<Commitment> rows) {
        var plan = rows.get(plan(it.initiative()));
        put(
                escalation(it.initiative(), it.escalation()),
                Commitment.of(
                        plan.program(),
                        CommitmentKind.ESCALATION,
                        it.needed(),
                        plan.departments(),
                        plan.initiative(),
                        plan.link() + "/escalations/" + it.escalation(),
                        Step.promised(at, it.by(), code(it.from()))),
                it.initiative(),
                rows);
    }

    private static void put(String key, Commitment commitment, InitiativeId initiative, Rows<Commitment> rows) {
        rows.put(key, commitment);
        rows.change(plan(initiative), plan -> plan.with(key));
    }

    private static Step moved(MilestoneRescheduled it, Recorded at) {
        return Step.moved(at, it.due(), it.reason().category(), it.reason().words(), it.approvedBy(), null);
    }

    private static void replan(InitiativeReplanned it, Recorded at, Rows<Commitment> rows) {
        for (var move : it.moves()) {
            var step = Step.moved(
                    at,
                    move.due(),
                    it.reason().category(),
                    it.reason().words(),
                    it.approvedBy(),
                    number(it.decision()));
            then(it.initiative(), move.milestone(), step, rows);
        }
    }

    private static void handOver(InitiativeHandedOver it, Recorded at, Rows<Commitment> rows) {
        var step = Step.handedOver(at, it.to(), it.from(), it.reason());
        eachWithPlan(it.initiative(), rows, row -> row.followsPlan() ? row.then(step) : row);
    }

    private static void dropPending(InitiativeCancelled it, Recorded at, Rows<Commitment> rows) {
        eachWithPlan(it.initiative(), rows, row -> row.isPending() ? row.then(Step.dropped(at, it.reason())) : row);
    }

    private static void eachWithPlan(InitiativeId initiative, Rows<Commitment> rows, UnaryOperator<Commitment> change) {
        rows.get(plan(initiative)).parts().forEach(key -> rows.change(key, change));
        rows.change(plan(initiative), change);
    }

    private static void then(InitiativeId initiative, Code milestone, Step step, Rows<Commitment> rows) {
        rows.change(milestone(initiative, milestone), row -> row.then(step));
    }

    /** Begins with a character that no programme's code begins with, and so belongs to none. */
    private static String plan(InitiativeId initiative) {
        return ".plan/%s/%s".formatted(program(initiative), code(initiative));
    }

    private static String milestone(InitiativeId initiative, Code milestone) {
        return "%s/milestone/%s/%s".formatted(program(initiative), code(initiative), milestone);
    }

    private static String escalation(InitiativeId initiative, Code escalation) {
        return "%s/escalation/%s/%s".formatted(program(initiative), code(initiative), escalation);
    }

    private static String address(InitiativeId initiative) {
        return Reading.address(initiative.programId()) + "/initiatives/" + code(initiative);
    }

    private static String program(InitiativeId initiative) {
        return initiative.programId().code().value();
    }

    private static String code(InitiativeId initiative) {
        return initiative.code().value();
    }

    private static String code(PersonId person) {
        return person.code().value();
    }

    private static List<String> departments(InitiativePlan plan) {
        return plan.departments().stream().map(it -> it.code().value()).toList();
    }

    private static @Nullable String number(@Nullable DecisionId decision) {
        return decision == null ? null : decision.number();
    }
}
