package org.cultureledger.handover.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cultureledger.command.Dated;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.council.DecisionEvent.FollowUpAssigned;
import org.cultureledger.council.DecisionEvent.FollowUpCompleted;
import org.cultureledger.council.DecisionEvent.FollowUpDropped;
import org.cultureledger.council.DecisionEvent.FollowUpHandedOver;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.Escalated;
import org.cultureledger.initiative.InitiativeEvent.EscalationAnswered;
import org.cultureledger.initiative.InitiativeEvent.EscalationHandedOver;
import org.cultureledger.initiative.InitiativeEvent.InitiativeCancelled;
import org.cultureledger.initiative.InitiativeEvent.InitiativeClosed;
import org.cultureledger.initiative.InitiativeEvent.InitiativeHandedOver;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.initiative.InitiativeEvent.MilestoneDropped;
import org.cultureledger.initiative.InitiativeEvent.MilestoneHandedOver;
import org.cultureledger.initiative.InitiativeEvent.MilestoneReopened;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kpi.KpiEvent;
import org.cultureledger.kpi.KpiEvent.KpiDefined;
import org.cultureledger.kpi.KpiEvent.KpiHandedOver;
import org.cultureledger.kpi.KpiEvent.KpiReplaced;
import org.cultureledger.kpi.KpiEvent.KpiRetired;

/**
 * Who answers for what in one programme, as its events tell. Things are named by their addresses within the programme, such
 * as {@code initiatives/loop/milestones/pilot}. A milestone that goes with its initiative is none of its own.
 */
final class OwnedThings {

    /** @param open whether somebody still has to answer for it */
    private record Thing(Dated<PersonId> owners, boolean open) {

        Thing ownedBy(PersonId person, LocalDate from) {
            return new Thing(owners.with(from, person), open);
        }

        Thing in(boolean nowOpen) {
            return new Thing(owners, nowOpen);
        }
    }

    private final Map<String, Thing> things = new TreeMap<>();

    /** The open things that the person answers for on that day, by their addresses in the programme. */
    List<String> of(PersonId person, LocalDate day) {
        return things.entrySet().stream()
                .filter(entry -> entry.getValue().open())
                .filter(entry ->
                        entry.getValue().owners().on(day).filter(person::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes one more event of the programme; others than those of owned things change nothing. */
    void take(Object event) {
        switch (event) {
            case InitiativeEvent it -> take(it);
            case DecisionEvent it -> take(it);
            case KpiEvent it -> take(it);
            default -> {}
        }
    }

    private void take(InitiativeEvent event) {
        var initiative = address(event.initiative());
        switch (event) {
            case InitiativePlanned it -> begin(initiative, it.owner());
            case InitiativeHandedOver it -> change(initiative, thing -> thing.ownedBy(it.to(), it.from()));
            case MilestoneAdded it when it.owner() != null -> begin(milestone(initiative, it.milestone()), it.owner());
            case MilestoneHandedOver it -> handOver(milestone(initiative, it.milestone()), it.to(), it.from());
            case MilestoneCompleted it -> end(milestone(initiative, it.milestone()));
            case MilestoneReopened it -> change(milestone(initiative, it.milestone()), thing -> thing.in(true));
            case MilestoneDropped it -> end(milestone(initiative, it.milestone()));
            case Escalated it -> begin(escalation(initiative, it.escalation()), it.from());
            case EscalationHandedOver it -> handOver(escalation(initiative, it.escalation()), it.to(), it.from());
            case EscalationAnswered it -> end(escalation(initiative, it.escalation()));
            case InitiativeClosed _, InitiativeCancelled _ -> endAllOf(initiative);
            default -> {}
        }
    }

    private void take(DecisionEvent event) {
        var decision = address(event.decision());
        switch (event) {
            case FollowUpAssigned it ->
                begin(followUp(decision, it.followUp().code()), it.followUp().owner());
            case FollowUpHandedOver it -> handOver(followUp(decision, it.followUp()), it.to(), it.from());
            case FollowUpCompleted it -> end(followUp(decision, it.followUp()));
            case FollowUpDropped it -> end(followUp(decision, it.followUp()));
            default -> {}
        }
    }

    private void take(KpiEvent event) {
        var kpi = address(event.kpi());
        switch (event) {
            case KpiDefined it -> begin(kpi, it.owner());
            case KpiHandedOver it -> handOver(kpi, it.to(), it.from());
            case KpiReplaced _, KpiRetired _ -> end(kpi);
            default -> {}
        }
    }

    private void begin(String address, PersonId owner) {
        things.put(address, new Thing(Dated.always(owner), true));
    }

    /** A milestone that went with its initiative becomes one of its own by that. */
    private void handOver(String address, PersonId to, LocalDate from) {
        things.merge(address, new Thing(Dated.from(from, to), true), (known, _) -> known.ownedBy(to, from));
    }

    private void end(String address) {
        change(address, thing -> thing.in(false));
    }

    private void endAllOf(String initiative) {
        things.keySet().removeIf(address -> address.equals(initiative) || address.startsWith(initiative + "/"));
    }

    private void change(String address, UnaryOperator<Thing> change) {
        things.computeIfPresent(address, (_, thing) -> change.apply(thing));
    }

    private static String address(InitiativeId initiative) {
        return "initiatives/" + initiative.code();
    }

    private static String address(DecisionId decision) {
        return "decisions/" + decision.number();
    }

    private static String address(KpiId kpi) {
        return "kpis/" + kpi.code();
    }

    private static String milestone(String initiative, Code code) {
        return initiative + "/milestones/" + code;
    }

    private static String escalation(String initiative, Code code) {
        return initiative + "/escalations/" + code;
    }

    private static String followUp(String decision, Code code) {
        return decision + "/follow-ups/" + code;
    }
}
