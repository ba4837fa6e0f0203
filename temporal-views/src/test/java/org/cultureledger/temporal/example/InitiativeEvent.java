package org.cultureledger.temporal.example;

import java.time.LocalDate;

/** What can have happened to an initiative. */
public sealed interface InitiativeEvent {

    String initiative();

    record InitiativeStarted(String initiative, String title) implements InitiativeEvent {}

    /** A milestone is known by its name within the initiative. */
    sealed interface MilestoneEvent extends InitiativeEvent {
        String milestone();
    }

    record MilestonePlanned(String initiative, String milestone, String owner, LocalDate due)
            implements MilestoneEvent {}

    record MilestoneRescheduled(String initiative, String milestone, LocalDate due, String reason)
            implements MilestoneEvent {}

    record MilestoneHandedOver(String initiative, String milestone, String owner) implements MilestoneEvent {}

    record MilestoneCompleted(String initiative, String milestone, LocalDate on) implements MilestoneEvent {}

    record MilestoneDropped(String initiative, String milestone) implements MilestoneEvent {}
}
