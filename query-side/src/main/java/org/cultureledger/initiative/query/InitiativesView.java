package org.cultureledger.initiative.query;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.query.Initiative.Effect;
import org.cultureledger.initiative.query.Initiative.Ending;
import org.cultureledger.initiative.query.Initiative.Expected;
import org.cultureledger.initiative.query.Initiative.Owner;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.jspecify.annotations.Nullable;

/** Every initiative, under {@code <programme>/<code>}. What it promised by which day is told by the commitments. */
public final class InitiativesView {

    public static final View<Initiative> VIEW =
            View.of("initiatives", 1, Initiative.class).on(InitiativeEvent.class, InitiativesView::apply);

    private InitiativesView() {}

    private static void apply(InitiativeEvent event, Recorded at, Rows<Initiative> rows) {
        var key = key(event.initiative());
        switch (event) {
            case InitiativePlanned it -> rows.put(key, row(it.initiative(), it.plan(), it.owner(), at));
            case InitiativeAmended it -> rows.change(key, row -> amended(row, it));
            case InitiativeHandedOver it -> rows.change(key, row -> row.ownedBy(new Owner(code(it.to()), it.from())));
            case InitiativeClosed it ->
                rows.change(key, row -> row.ended(new Ending(InitiativeState.CLOSED, at.on(), it.outcome())));
            case InitiativeCancelled it ->
                rows.change(key, row -> row.ended(new Ending(InitiativeState.CANCELLED, at.on(), it.reason())));
            case EffectMeasured it ->
                rows.change(
                        key,
                        row -> row.measured(
                                new Effect(it.kpi().code().value(), it.effect(), it.confidence(), at.on())));
            case MilestoneAdded _,
                    MilestoneAmended _,
                    MilestoneRescheduled _,
                    RescheduleConfirmed _,
                    InitiativeReplanned _,
                    MilestoneCompleted _,
                    CompletionConfirmed _,
                    AnswerConfirmed _,
                    MilestoneReopened _,
                    MilestoneDropped _,
                    MilestoneHandedOver _,
                    HealthReported _,
                    ObstacleRaised _,
                    ObstacleCleared _,
                    Escalated _,
                    EscalationHandedOver _,
                    EscalationAnswered _ -> {}
        }
        rows.change(key, row -> row.at(at.sequence()));
    }

    static String key(InitiativeId initiative) {
        return initiative.programId().code() + "/" + initiative.code();
    }

    private static Initiative amended(Initiative row, InitiativeAmended it) {
        var fresh = row(it.initiative(), it.plan(), row.owners(), row.plannedOn(), row.version());
        var measured = row.effects().stream().reduce(fresh, Initiative::measured, (_, last) -> last);
        var ending = row.ending();
        return ending == null ? measured : measured.ended(ending);
    }

    private static Initiative row(InitiativeId id, InitiativePlan plan, PersonId owner, Recorded at) {
        return row(id, plan, List.of(new Owner(code(owner), at.on())), at.on(), at.sequence());
    }

    private static Initiative row(
            InitiativeId id, InitiativePlan plan, List<Owner> owners, LocalDate plannedOn, long version) {
        var decision = plan.decision();
        return new Initiative(
                id.programId().code().value(),
                id.code().value(),
                plannedOn,
                plan.title(),
                plan.customerOutcome(),
                plan.departments().stream().map(it -> it.code().value()).toList(),
                plan.advances().stream().map(ElementCode::value).toList(),
                plan.start(),
                plan.finish(),
                decision == null ? null : decision.number(),
                expected(plan),
                plan.cost(),
                owners,
                List.of(),
                null,
                version);
    }

    private static @Nullable Expected expected(InitiativePlan plan) {
        var effect = plan.expectedEffect();
        return effect == null ? null : new Expected(effect.kpi().code().value(), effect.size(), effect.by());
    }

    private static String code(PersonId person) {
        return person.code().value();
    }
}
