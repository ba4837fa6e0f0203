package org.cultureledger.temporal.example;

import java.time.LocalDate;

/** What can have happened to a decision of the council. */
public sealed interface CouncilEvent {

    String decision();

    record DecisionTaken(String decision, String owner, LocalDate due) implements CouncilEvent {}

    record DecisionCarriedOut(String decision, LocalDate on) implements CouncilEvent {}

    record DecisionRevoked(String decision, String reason) implements CouncilEvent {}
}
